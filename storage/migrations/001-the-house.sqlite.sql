-- Every table has its clinic. Times are milliseconds since the epoch. Rows of the spine are never deleted
-- one by one, so that their ids are never given again: what must go is emptied.

-- What one conversation remembers between turns.
create table conversation (
  id integer primary key,
  clinic text not null,
  channel text not null,
  address text not null,
  revision integer not null,          -- Turns taken.
  state text,                         -- JSON; null until the first turn.
  updated_at integer not null,
  unique (clinic, channel, address)
) strict;
create index conversation_recent on conversation (clinic, updated_at);

-- Everything that can move a conversation: what arrived, answers to effects, timers.
create table inbox (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  channel text not null,
  external_id text,                   -- The channel's id of a message; null for events of the house.
  event text not null,                -- JSON.
  at integer not null,
  ready_at integer not null,          -- Not before.
  timer text,                         -- The name of a timer within its conversation.
  attempts integer not null default 0,
  done_at integer
) strict;
create unique index inbox_external on inbox (clinic, channel, external_id) where external_id is not null;
create unique index inbox_timer on inbox (conversation, timer) where timer is not null and done_at is null;
create index inbox_lane on inbox (conversation, id) where done_at is null;
create index inbox_ready on inbox (ready_at) where done_at is null;

-- Everything a conversation wants done outside, and what became of it.
create table outbox (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  key text not null unique,
  type text not null,                 -- 'deliver' for a message to the patient, else the effect's type.
  params text not null,               -- JSON.
  frame integer,
  due_at integer not null,
  attempts integer not null default 0,
  status text not null default 'waiting'
    check (status in ('waiting', 'sent', 'delivered', 'read', 'failed', 'parked', 'done')),
  status_at integer,
  external_id text,                   -- The channel's id of our message.
  reason text
) strict;
create index outbox_lane on outbox (conversation, type = 'deliver', id) where status = 'waiting';
create index outbox_due on outbox (due_at) where status = 'waiting';
create index outbox_parked on outbox (clinic) where status = 'parked';
create index outbox_external on outbox (clinic, external_id) where external_id is not null;

-- What was said, for people.
create table transcript (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  at integer not null,
  who text not null check (who in ('patient', 'bot', 'agent')),
  text text not null,
  detail text,                        -- JSON.
  delivery integer references outbox (id)
) strict;
create index transcript_conversation on transcript (conversation, id);

-- The register.
create table patient (
  clinic text not null,
  id text not null,
  name text not null,
  national_id text,
  national_id_kind text,
  birth_date text,                    -- YYYY-MM-DD.
  same_as text,                       -- Another name for this patient, who turned out to be registered already.
  primary key (clinic, id),
  foreign key (clinic, same_as) references patient (clinic, id)
) strict, without rowid;
create unique index patient_national_id on patient (clinic, national_id) where national_id is not null;

create table contact (
  clinic text not null,
  address text not null,
  consent integer,                    -- To the care purpose, as last said; the history is in `consent`.
  opted_out integer not null default 0,
  language text,
  primary key (clinic, address)
) strict, without rowid;
create index contact_opted_out on contact (clinic, address) where opted_out = 1;

-- Who may be spoken for from an address.
create table contact_patient (
  clinic text not null,
  address text not null,
  patient text not null,
  relation text not null,
  primary key (clinic, address, patient),
  foreign key (clinic, patient) references patient (clinic, id)
) strict, without rowid;

create table consent (
  id integer primary key,
  clinic text not null,
  address text not null,
  purpose text not null,
  given integer not null,
  at integer not null
) strict;
create index consent_address on consent (clinic, address, purpose, id);

-- What conversations leave for the clinic.
create table handoff (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  reason text not null,
  summary text not null,              -- JSON.
  status text not null check (status in ('waiting', 'with-agent', 'resolved')),
  at integer not null
) strict;
create index handoff_clinic on handoff (clinic, id);
create index handoff_open on handoff (conversation) where status <> 'resolved';

create table waitlist (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  patient text not null,
  service text not null,
  from_time text not null,            -- Civil time of the clinic.
  to_time text,
  status text not null default 'waiting'
    check (status in ('waiting', 'offered', 'accepted', 'declined', 'lapsed')),
  at integer not null
) strict;
create index waitlist_clinic on waitlist (clinic, id);

create table unmet (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  service text not null,
  from_time text not null,
  to_time text,
  reason text not null,
  at integer not null
) strict;
create index unmet_clinic on unmet (clinic, id);

create table unanswered (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  topic text,
  at integer not null
) strict;
create index unanswered_clinic on unanswered (clinic, id);

-- The built-in agenda's book: visits, and times held for a patient who decides.
create table visit (
  clinic text not null,
  id text not null,
  opening_id text not null,
  patient text not null,
  service text not null,
  practitioner text not null,
  site text not null,
  starts_at integer not null,
  ends_at integer not null check (ends_at > starts_at),
  modality text not null,
  order_id text,
  key text not null,
  status text not null
    check (status in
      ('held', 'booked', 'confirmed', 'cancelled', 'arrived', 'fulfilled', 'noshow', 'rescheduled')),
  held_until integer,                 -- A hold that has lapsed is removed when its time is wanted.
  reason text,
  changed_key text,                   -- The key of the last change, so that asking again changes nothing.
  changed_at integer not null,
  blocks integer not null
    generated always as (status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled')) virtual,
  primary key (clinic, id),
  check ((status = 'held') = (held_until is not null))
) strict;
create unique index visit_key on visit (clinic, key) where status <> 'held';
create index visit_patient on visit (clinic, patient, starts_at);
create index visit_start on visit (clinic, starts_at);
create index visit_busy on visit (clinic, ends_at, starts_at) where blocks = 1;
create index visit_practitioner on visit (clinic, practitioner, ends_at) where blocks = 1;

-- A practitioner's blocking rows never overlap, so the first that ends after the new one starts is the only
-- one that could be in its way: the cost does not grow with the agenda.
create trigger visit_booked_overlaps before insert on visit
when new.status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled')
  and (select starts_at from visit
        where clinic = new.clinic and practitioner = new.practitioner and blocks = 1
          and ends_at > new.starts_at
        order by ends_at limit 1) < new.ends_at
begin
  select raise(abort, 'visits overlap');
end;

create trigger visit_changed_overlaps before update of status, practitioner, starts_at, ends_at on visit
when new.status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled')
  and (select starts_at from visit
        where clinic = new.clinic and practitioner = new.practitioner and blocks = 1
          and ends_at > new.starts_at and id <> old.id
        order by ends_at limit 1) < new.ends_at
begin
  select raise(abort, 'visits overlap');
end;
