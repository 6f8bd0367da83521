-- Rows that are due, oldest first, only heads: the first open row of a conversation's deliveries, and of its
-- other effects. Only of conversations that the asker has in hand. `left`: conversations that nobody has, in
-- which effects are due.
create function due_outbox(me integer, now bigint, most integer) returns jsonb language sql as $$
  select jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(effect_of(o) order by o.id)
        from (select o.* from open_heads() as o join conversation as c on c.id = o.conversation
               where o.due_at <= now and c.holder = me order by o.id limit most) as o), '[]'),
    'left', coalesce((
      select jsonb_agg(jsonb_build_object('clinic', clinic, 'channel', channel, 'address', address) order by head)
        from (select c.*, min(o.id) as head from open_heads() as o join conversation as c on c.id = o.conversation
               where o.due_at <= now and me is not null
                 and not exists (select from house where house.id = c.holder and left_at is null)
               group by c.id order by head limit most) as free), '[]'),
    'nextDueAt', (
      select min(o.due_at) from open_heads() as o join conversation as c on c.id = o.conversation
       where o.due_at > now
         and (c.holder = me or not exists (select from house where house.id = c.holder and left_at is null))))
$$;

create function open_heads() returns setof outbox language sql stable as $$
  select o.* from outbox as o
   where o.status = 'waiting'
     and not exists (select from outbox as earlier
                      where earlier.conversation = o.conversation and earlier.status = 'waiting'
                        and (earlier.type = 'deliver') = (o.type = 'deliver') and earlier.id < o.id)
$$;

-- An effect as the house knows it.
create function effect_of(o outbox) returns jsonb language sql stable as $$
  select jsonb_build_object(
           'id', o.id, 'key', o.key, 'type', o.type, 'params', o.params, 'frame', o.frame, 'dueAt', o.due_at,
           'attempts', o.attempts, 'conversation',
           jsonb_build_object('clinic', c.clinic, 'channel', c.channel, 'address', c.address))
    from conversation as c where c.id = o.conversation
$$;

-- Notes what became of rows, with the events that come back. Gives the conversations that changed by it.
create function settle_rows(me integer, rows jsonb, now bigint) returns jsonb language plpgsql as $$
declare
  item jsonb;
  changed bigint[] := '{}';
begin
  for item in select value from jsonb_array_elements(rows) loop
    changed := changed || settle_row(me, item->'id', item->'outcome', now);
  end loop;
  return (select coalesce(jsonb_agg(jsonb_build_array(clinic, channel, address)), '[]')
            from conversation where id = any (changed));
end $$;

-- The conversation that changed by it; null where it had been settled before.
create function settle_row(me integer, which jsonb, outcome jsonb, now bigint) returns bigint
language plpgsql as $$
declare
  row_id bigint := case jsonb_typeof(which)
    when 'number' then (which#>>'{}')::bigint
    else (select id from outbox where key = which#>>'{}') end;
  whose bigint;
begin
  case outcome->>'status'
    when 'done' then
      update outbox set status = case when type = 'deliver' then 'sent' else 'done' end,
             status_at = now, external_id = outcome->>'externalId'
       where id = row_id and status = 'waiting' returning conversation into whose;
      if whose is null then
        -- A receipt overtook this note: all that is new is the channel's id.
        update outbox set external_id = coalesce(external_id, outcome->>'externalId')
         where id = row_id and outcome->>'externalId' is not null;
      end if;
    when 'retry' then
      update outbox set due_at = (outcome->>'dueAt')::bigint, reason = outcome->>'reason',
             attempts = (outcome->>'attempts')::integer
       where id = row_id and status = 'waiting' returning conversation into whose;
      perform ring_later(c, 'carry-out', 'effect:' || row_id, (outcome->>'dueAt')::bigint)
         from conversation as c where c.id = whose;
    when 'parked' then
      update outbox set status = 'parked', status_at = now, reason = outcome->>'reason', attempts = attempts + 1
       where id = row_id and status = 'waiting' returning conversation into whose;
  end case;
  if whose is not null and nullif(outcome->'event', 'null') is not null then
    perform receive_row(me, outcome->'event');
  end if;
  return whose;
end $$;

-- Moves deliveries on by the channel's word, forwards only. One that was given up may turn out to have arrived.
create function note_receipts(receipts jsonb) returns jsonb language plpgsql as $$
declare
  item jsonb;
  delivery outbox;
  unknown integer := 0;
  moved jsonb := '[]';
  changed bigint[] := '{}';
begin
  for item in select value from jsonb_array_elements(receipts) loop
    delivery := delivery_of(item);
    if delivery.id is null then
      unknown := unknown + 1;
    elsif may_follow(delivery.status, item->>'status') then
      update outbox set status = item->>'status', status_at = (item->>'at')::bigint,
             reason = coalesce(item->>'reason', reason), external_id = coalesce(external_id, item->>'externalId')
       where id = delivery.id;
      moved := moved || jsonb_build_array(delivery.key);
      changed := changed || delivery.conversation;
    end if;
  end loop;
  return jsonb_build_object('unknown', unknown, 'moved', moved, 'changed', (
    select coalesce(jsonb_agg(jsonb_build_array(clinic, channel, address)), '[]')
      from conversation where id = any (changed)));
end $$;

-- The delivery that a receipt is about: by our key, else by the channel's id. It is locked.
create function delivery_of(receipt jsonb) returns outbox language plpgsql as $$
declare
  found_row outbox;
begin
  select o.* into found_row from outbox as o join conversation as c on c.id = o.conversation
   where o.key = receipt->>'key' and o.clinic = receipt->>'clinic' and c.channel = receipt->>'channel'
     and o.type = 'deliver' for no key update of o;
  if found then return found_row; end if;
  select o.* into found_row from outbox as o join conversation as c on c.id = o.conversation
   where o.external_id = receipt->>'externalId' and o.clinic = receipt->>'clinic'
     and c.channel = receipt->>'channel' and o.type = 'deliver' for no key update of o;
  return found_row;
end $$;

create function may_follow(before text, word text) returns boolean language sql immutable as $$
  select before = any (case word
    when 'sent' then array['waiting', 'parked']
    -- That it arrived is certain, whatever was said before: word of it may have been late.
    when 'delivered' then array['waiting', 'parked', 'failed', 'sent']
    when 'read' then array['waiting', 'parked', 'failed', 'sent', 'delivered']
    when 'failed' then array['waiting', 'sent']
  end)
$$;
