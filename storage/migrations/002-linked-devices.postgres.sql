-- Devices that are linked to a clinic's account elsewhere, such as WhatsApp, and who works with each.
create table device (
  clinic text not null,
  device text not null,
  owner text not null,                -- The process that works with it, until
  leased_until bigint not null,       -- then, unless it says that it still does.
  primary key (clinic, device)
);

-- What a device must not lose: its keys, and what it has taken in. Values are sealed.
create table device_state (
  clinic text not null,
  device text not null,
  kind text not null,
  id text not null,
  value text not null,
  changed_at bigint not null,
  primary key (clinic, device, kind, id)
);
create index device_state_age on device_state (clinic, device, kind, changed_at);
