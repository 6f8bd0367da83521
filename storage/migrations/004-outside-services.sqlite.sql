-- How often a clinic has asked a service outside the house, by day: its budget is kept whatever is restarted.
create table outside_use (
  clinic text not null,
  use text not null,
  day text not null,                  -- The clinic's, `YYYY-MM-DD`.
  count integer not null,
  primary key (clinic, use, day)
) strict, without rowid;
