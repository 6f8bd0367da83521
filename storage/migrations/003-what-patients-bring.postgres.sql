-- What patients tell and bring: how a visit was, and the orders that they send.
create table opinion (
  id bigint generated always as identity primary key,
  clinic text not null,
  conversation bigint not null references conversation (id),
  appointment text not null,
  score integer check (score between 1 and 5),
  comment text,
  at bigint not null
);
create index opinion_clinic on opinion (clinic, id);

create table medical_order (
  clinic text not null,
  id text not null,
  conversation bigint not null references conversation (id),
  patient text,
  file text not null,
  status text not null check (status in ('accepted', 'needs-review', 'needs-photo', 'refused')),
  reason text,
  service text,
  fields jsonb not null,              -- What was read on it.
  at bigint not null,
  primary key (clinic, id)
);
