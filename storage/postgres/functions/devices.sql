-- Takes a device for an owner, or keeps it. False: it is another's.
create function claim_device(named jsonb, lease jsonb) returns boolean language plpgsql as $$
begin
  insert into device as held (clinic, device, owner, leased_until)
  values (named->>'clinic', named->>'device', lease->>'owner', (lease->>'until')::bigint)
  on conflict (clinic, device) do update set owner = excluded.owner, leased_until = excluded.leased_until
   where held.owner = excluded.owner or held.leased_until <= (lease->>'now')::bigint;
  return found;
end $$;

create function release_device(named jsonb, by text) returns void language sql as $$
  delete from device where clinic = named->>'clinic' and device = named->>'device' and owner = by
$$;

-- Whether a device is an owner's. It stays so until the transaction ends.
create function owns_device(named jsonb, by text) returns boolean language plpgsql as $$
begin
  perform from device
    where clinic = named->>'clinic' and device = named->>'device' and owner = by for share;
  return found;
end $$;

-- Writes rows, and removes those that have no value. Nothing, where another owns the device.
create function write_device(named jsonb, change jsonb) returns text language plpgsql as $$
begin
  if not owns_device(named, change->>'owner') then return 'lost'; end if;
  delete from device_state as kept using jsonb_array_elements(change->'rows') as item
   where kept.clinic = named->>'clinic' and kept.device = named->>'device'
     and kept.kind = item->>'kind' and kept.id = item->>'id' and item->>'value' is null;
  insert into device_state (clinic, device, kind, id, value, changed_at)
  select named->>'clinic', named->>'device', item->>'kind', item->>'id', item->>'value',
         (change->>'at')::bigint
    from jsonb_array_elements(change->'rows') as item where item->>'value' is not null
  on conflict (clinic, device, kind, id)
  do update set value = excluded.value, changed_at = excluded.changed_at;
  return 'done';
end $$;

create function forget_device(named jsonb, what jsonb) returns text language plpgsql as $$
begin
  if not owns_device(named, what->>'owner') then return 'lost'; end if;
  delete from device_state
   where clinic = named->>'clinic' and device = named->>'device'
     and changed_at < (what->>'before')::bigint and (what->>'kind' is null or kind = what->>'kind');
  return 'done';
end $$;
