-- The same house as on SQLite, for several processes on one database. Every table has its clinic. Times are
-- milliseconds since the epoch, by the clock of the process that writes. Rows of the spine are never deleted
-- one by one: what must go is emptied.

create extension if not exists btree_gist;

-- The processes that have been at work here. Each holds a session advisory lock for as long as it lives, however
-- it ends. `left_at`: it has gone, or is known to be dead, and holds nothing any more.
create table house (
  id integer primary key,
  works boolean not null,             -- Takes turns; otherwise it only takes in and shows.
  functions text not null,            -- The schema that its version of the functions stands in.
  engine text[] not null default '{}', -- The names that its job engine locks jobs by.
  joined_at bigint not null,
  left_at bigint,
  batch bigint not null default 0,    -- The last batch of calls that was performed for it,
  answers jsonb                       -- and what was answered: asked again, it is not performed again.
);
create sequence house_id as integer;

-- What one conversation remembers between turns.
create table conversation (
  id bigint generated always as identity primary key,
  clinic text not null,
  channel text not null,
  address text not null,
  revision integer not null,          -- Turns taken.
  state jsonb,                        -- Null until the first turn.
  updated_at bigint not null,
  holder integer,                     -- The process that had it in hand last: see in_others_hand.
  unique (clinic, channel, address)
);
create index conversation_recent on conversation (clinic, updated_at);

-- Everything that can move a conversation: what arrived, answers to effects, timers.
create table inbox (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  channel text not null,
  external_id text,                   -- The channel's id of a message; null for events of the house.
  event jsonb not null,
  at bigint not null,
  ready_at bigint not null,           -- Not before.
  timer text,                         -- The name of a timer within its conversation.
  attempts integer not null default 0,
  came_by integer,                    -- The working process that stored it, and so knows of it.
  done_at bigint
);
create unique index inbox_external on inbox (clinic, channel, external_id) where external_id is not null;
create unique index inbox_timer on inbox (conversation, timer) where timer is not null and done_at is null;
create index inbox_lane on inbox (conversation, id) where done_at is null;
create index inbox_ready on inbox (ready_at) where done_at is null;

-- Everything a conversation wants done outside, and what became of it.
create table outbox (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  key text not null unique,
  type text not null,                 -- 'deliver' for a message to the patient, else the effect's type.
  params jsonb not null,
  frame integer,
  due_at bigint not null,
  attempts integer not null default 0,
  status text not null default 'waiting'
    check (status in ('waiting', 'sent', 'delivered', 'read', 'failed', 'parked', 'done')),
  status_at bigint,
  external_id text,                   -- The channel's id of our message.
  reason text
);
create index outbox_lane on outbox (conversation, (type = 'deliver'), id) where status = 'waiting';
create index outbox_due on outbox (due_at) where status = 'waiting';
create index outbox_parked on outbox (clinic) where status = 'parked';
create index outbox_external on outbox (clinic, external_id) where external_id is not null;

-- What was said, for people.
create table transcript (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  at bigint not null,
  who text not null check (who in ('patient', 'bot', 'agent')),
  text text not null,
  detail jsonb,
  delivery bigint references outbox (id)
);
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
);
create unique index patient_national_id on patient (clinic, national_id) where national_id is not null;

create table contact (
  clinic text not null,
  address text not null,
  consent boolean,                    -- To the care purpose, as last said; the history is in `consent`.
  opted_out boolean not null default false,
  language text,
  primary key (clinic, address)
);
create index contact_opted_out on contact (clinic, address) where opted_out;

-- Who may be spoken for from an address.
create table contact_patient (
  clinic text not null,
  address text not null,
  patient text not null,
  relation text not null,
  primary key (clinic, address, patient),
  foreign key (clinic, patient) references patient (clinic, id)
);

create table consent (
  id bigint generated always as identity primary key,
  clinic text not null,
  address text not null,
  purpose text not null,
  given boolean not null,
  at bigint not null
);
create index consent_address on consent (clinic, address, purpose, id);

-- What conversations leave for the clinic.
create table handoff (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  reason text not null,
  summary jsonb not null,
  status text not null check (status in ('waiting', 'with-agent', 'resolved')),
  at bigint not null
);
create index handoff_clinic on handoff (clinic, id);
create index handoff_open on handoff (conversation) where status <> 'resolved';

create table waitlist (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  patient text not null,
  service text not null,
  from_time text not null,            -- Civil time of the clinic.
  to_time text,
  status text not null default 'waiting'
    check (status in ('waiting', 'offered', 'accepted', 'declined', 'lapsed')),
  at bigint not null
);
create index waitlist_clinic on waitlist (clinic, id);

create table unmet (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  service text not null,
  from_time text not null,
  to_time text,
  reason text not null,
  at bigint not null
);
create index unmet_clinic on unmet (clinic, id);

create table unanswered (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  topic text,
  at bigint not null
);
create index unanswered_clinic on unanswered (clinic, id);

-- The built-in agenda's book: visits, and times held for a patient who decides. A practitioner's blocking rows
-- never overlap: the database refuses the second, whatever raced.
create table visit (
  clinic text not null,
  id text not null,
  opening_id text not null,
  patient text not null,
  service text not null,
  practitioner text not null,
  site text not null,
  starts_at bigint not null,
  ends_at bigint not null check (ends_at > starts_at),
  modality text not null,
  order_id text,
  key text not null,
  status text not null
    check (status in
      ('held', 'booked', 'confirmed', 'cancelled', 'arrived', 'fulfilled', 'noshow', 'rescheduled')),
  held_until bigint,                  -- A hold that has lapsed is removed when its time is wanted.
  reason text,
  changed_key text,                   -- The key of the last change, so that asking again changes nothing.
  changed_at bigint not null,
  primary key (clinic, id),
  check ((status = 'held') = (held_until is not null)),
  constraint visits_overlap exclude using gist
    (clinic with =, practitioner with =, int8range(starts_at, ends_at) with &&)
    where (status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled'))
);
create unique index visit_key on visit (clinic, key) where status <> 'held';
create index visit_patient on visit (clinic, patient, starts_at);
create index visit_start on visit (clinic, starts_at);
create index visit_busy on visit (clinic, ends_at, starts_at)
  where status in ('held', 'booked', 'confirmed', 'arrived', 'fulfilled');
