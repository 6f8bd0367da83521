-- A time that is given back is looked up among those that are held, not among all visits there ever were.
create index visit_held on visit (clinic, opening_id) where status = 'held';
