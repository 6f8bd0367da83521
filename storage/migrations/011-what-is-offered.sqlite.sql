-- What came free and is offered to who waits, and until when; and how often they let that pass without a word.
alter table waitlist add column offer text;  -- JSON; null where nothing is offered.
alter table waitlist add column unanswered integer not null default 0;
create index waitlist_open on waitlist (clinic, id) where status in ('waiting', 'offered');
