-- An order may be several files, a page or a side each. "file" stays the first of them.
alter table medical_order add column other_files text;  -- JSON: ids of the others, in order; null where there is one.
