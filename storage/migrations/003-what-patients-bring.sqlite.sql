-- What patients tell and bring: how a visit was, and the orders that they send.
create table opinion (
  id integer primary key,
  clinic text not null,
  conversation integer not null references conversation (id),
  appointment text not null,
  score integer check (score between 1 and 5),
  comment text,
  at integer not null
) strict;
create index opinion_clinic on opinion (clinic, id);

create table medical_order (
  clinic text not null,
  id text not null,
  conversation integer not null references conversation (id),
  patient text,
  file text not null,
  status text not null check (status in ('accepted', 'needs-review', 'needs-photo', 'refused')),
  reason text,
  service text,
  fields text not null,               -- JSON: what was read on it.
  at integer not null,
  primary key (clinic, id)
) strict;
