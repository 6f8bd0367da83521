-- The people of a clinic who work at its console, the browsers in which they are signed in, what they saw and decided.
create table agent (
  clinic text not null,
  name text not null,                 -- What they sign in with.
  full_name text not null,
  password text not null,             -- Derived by scrypt, with its costs and its salt.
  at bigint not null,
  disabled_at bigint,
  primary key (clinic, name)
);

create table agent_session (
  id text primary key,                -- SHA-256 of what the browser has: a copy of this table opens nothing.
  clinic text not null,
  agent text not null,
  begun_at bigint not null,
  seen_at bigint not null,
  foreign key (clinic, agent) references agent (clinic, name)
);
create index agent_session_agent on agent_session (clinic, agent);

create table audit (
  clinic text not null,
  number bigint not null,            -- From 1, without a gap.
  at bigint not null,
  agent text not null,
  act text not null,
  subject text,
  hash text not null,                 -- SHA-256 of the hash of the row before and of this one.
  primary key (clinic, number)
);

-- An order that a person is to look at: who has it open, until when; who decided it.
alter table medical_order add column claimed_by text;
alter table medical_order add column claimed_until bigint;
alter table medical_order add column decided_by text;
alter table medical_order add column decided_at bigint;
create index medical_order_review on medical_order (clinic, at) where status = 'needs-review';
create index visit_order on visit (clinic, order_id) where order_id is not null;
