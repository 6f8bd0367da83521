-- A visit as the house knows it; null for none.
create function visit_of(v visit) returns jsonb language sql immutable as $$
  select case when v.id is not null then jsonb_build_object(
    'id', v.id, 'clinic', v.clinic, 'openingId', v.opening_id, 'patient', v.patient, 'service', v.service,
    'practitioner', v.practitioner, 'site', v.site, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
    'modality', v.modality, 'orderId', v.order_id, 'key', v.key, 'status', v.status) end
$$;

create function visit_with_key(of_clinic text, asked text) returns jsonb language sql stable as $$
  select visit_of(visit) from visit where clinic = of_clinic and key = asked and status <> 'held'
$$;

-- Adds a blocking row over holds that have lapsed, or are the patient's own. False: the time is taken, and
-- everything is as it was.
create function add_visit(item jsonb, as_status text, until bigint, now bigint) returns boolean
language plpgsql as $$
declare
  who text := patient_id(item->>'clinic', item->>'patient');
  during int8range := int8range((item->>'startsAt')::bigint, (item->>'endsAt')::bigint);
begin
  delete from visit
   where clinic = item->>'clinic' and practitioner = item->>'practitioner' and status = 'held'
     and int8range(starts_at, ends_at) && during and (held_until <= now or patient = who);
  insert into visit (clinic, id, opening_id, patient, service, practitioner, site, starts_at, ends_at,
                     modality, order_id, key, status, held_until, changed_at)
  values (item->>'clinic', item->>'id', item->>'openingId', who, item->>'service', item->>'practitioner',
          item->>'site', lower(during), upper(during), item->>'modality', item->>'orderId', item->>'key',
          as_status, until, now);
  return true;
exception
  when exclusion_violation then return false;
end $$;

create function hold_visit(item jsonb, now bigint) returns jsonb language sql as $$
  select to_jsonb(case when add_visit(item, 'held', (item->>'heldUntil')::bigint, now) then 'held' else 'taken' end)
$$;

-- Gives a held opening back: one patient's hold, or whoever's it is.
create function release_visit(of_clinic text, opening text, who text) returns void language sql as $$
  delete from visit
   where clinic = of_clinic and opening_id = opening and status = 'held'
     and (who is null or patient = patient_id(of_clinic, who))
$$;

-- Books: over the patient's own hold, or outright. The same key gives the first row again.
create function book_visit(item jsonb, now bigint) returns jsonb language plpgsql as $$
declare
  before jsonb := visit_with_key(item->>'clinic', item->>'key');
begin
  if before is not null then return before; end if;
  begin
    if not add_visit(item, 'booked', null, now) then return '"taken"'; end if;
  exception
    -- The same booking was asked for in another process at the same moment.
    when unique_violation then null;
  end;
  return visit_with_key(item->>'clinic', item->>'key');
end $$;

-- Sets a status, if the row is in one that allows it. The same key again changes nothing.
create function set_visit_status(of_clinic text, which text, change jsonb, now bigint) returns jsonb
language plpgsql as $$
declare
  v visit;
begin
  update visit set status = change->>'status', reason = coalesce(change->>'reason', reason),
         changed_key = change->>'key', changed_at = now
   where clinic = of_clinic and id = which
     and status in (select jsonb_array_elements_text(change->'when')) returning * into v;
  if not found then
    select * into v from visit where clinic = of_clinic and id = which
       and changed_key = change->>'key' and status = change->>'status';
  end if;
  return visit_of(v);
exception
  when exclusion_violation then return null;
end $$;

-- Books another time and marks the old row 'rescheduled', both or neither.
create function move_visit(of_clinic text, which text, item jsonb, now bigint) returns jsonb language plpgsql as $$
declare
  booked jsonb := visit_with_key(of_clinic, item->>'key');
begin
  if booked is not null then return booked; end if;
  begin
    -- First it gives up its own time, which the new one may overlap.
    if set_visit_status(of_clinic, which, jsonb_build_object(
         'status', 'rescheduled', 'when', array['booked', 'confirmed', 'arrived'], 'key', item->>'key'), now)
       is null then return '"gone"'; end if;
    booked := book_visit(item, now);
    if booked = '"taken"' then raise exclusion_violation; end if;
    return booked;
  exception
    when exclusion_violation then return '"taken"';
  end;
end $$;
