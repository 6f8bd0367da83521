-- Whether a contact agreed that a service outside the clinic reads words of theirs, or hears their voice notes, as last
-- said; null: they were not asked. The history is in `consent`.
alter table contact add column help_words integer;
alter table contact add column help_voice integer;
