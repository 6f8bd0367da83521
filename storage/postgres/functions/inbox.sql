-- The conversation of a key, locked until the transaction ends; begun where it is new.
create function conversation_of(key jsonb, at bigint) returns conversation language plpgsql as $$
declare
  c conversation;
begin
  loop
    select * into c from conversation
     where clinic = key->>'clinic' and channel = key->>'channel' and address = key->>'address'
       for no key update;
    if found then return c; end if;
    insert into conversation (clinic, channel, address, revision, updated_at)
    values (key->>'clinic', key->>'channel', key->>'address', 0, at)
    on conflict do nothing returning * into c;
    if found then return c; end if;
  end loop;
end $$;

-- Stores what arrived. What had arrived before is left as it is. `behind`: other rows of the conversation may
-- come first, which another process stored, or effects that it left; or another process has it in hand, and has
-- been told.
create function receive_rows(me integer, rows jsonb) returns jsonb language plpgsql as $$
declare
  answers jsonb := '[]';
  item jsonb;
begin
  for item in select value from jsonb_array_elements(rows) loop
    answers := answers || receive_row(me, item);
  end loop;
  return answers;
end $$;

create function receive_row(me integer, item jsonb) returns jsonb language plpgsql as $$
declare
  now bigint := (item->>'at')::bigint;
  c conversation := conversation_of(item, now);
  elsewhere boolean := in_others_hand(c, me, now);
  has_left boolean := has_left_effects(c, me);
  added bigint;
begin
  if item->>'timer' is not null then perform stop_timer(c.id, item->>'timer', now); end if;
  added := add_to_inbox(me, c, item, null);
  if added is null then
    select id into added from inbox
     where clinic = c.clinic and channel = c.channel and external_id = item->>'externalId';
    return jsonb_build_object('id', added, 'isNew', false);
  end if;
  if elsewhere then
    perform ring_holder(c);
  elsif me is null then
    perform ring_later(c, 'take-up', 'lane:' || c.id, (item->>'readyAt')::bigint);
  elsif c.holder is distinct from me and not has_left then
    update conversation set holder = me where id = c.id;
  end if;
  if elsewhere or has_left or comes_behind(c.id, me, array[added]) then
    return jsonb_build_object('id', added, 'isNew', true, 'behind', true);
  end if;
  return jsonb_build_object('id', added, 'isNew', true);
end $$;

-- Whether a conversation has open rows that this process may not know of. Timers are nobody's words.
create function comes_behind(c bigint, me integer, known bigint[]) returns boolean
language sql stable as $$
  select exists (select from inbox where conversation = c and done_at is null and timer is null
                                     and came_by is distinct from me and id <> all (known))
$$;

-- Adds a row; null when its external id had been there before: it is unique for ever. A row that is not ready
-- yet has a job that rings when it is.
create function add_to_inbox(me integer, c conversation, item jsonb, done bigint) returns bigint
language plpgsql as $$
declare
  added bigint;
  ready bigint := (item->>'readyAt')::bigint;
begin
  insert into inbox (clinic, conversation, channel, external_id, event, at, ready_at, timer, came_by, done_at)
  values (c.clinic, c.id, c.channel, item->>'externalId', item->'event', (item->>'at')::bigint, ready,
          item->>'timer', me, done)
  on conflict (clinic, channel, external_id) where external_id is not null do nothing
  returning id into added;
  if added is not null and done is null and ready > (item->>'at')::bigint then
    perform ring_later(c, 'take-up', 'row:' || c.id || ':' || coalesce(item->>'timer', added::text), ready);
  end if;
  return added;
end $$;

-- Stops a timer that has not been taken. Its row stays, done; its job finds nothing to do.
create function stop_timer(c bigint, name text, stopped bigint) returns void language sql as $$
  update inbox set done_at = stopped where conversation = c and timer = name and done_at is null
$$;

create function note_attempts(rows bigint[]) returns void language sql as $$
  update inbox set attempts = attempts + 1 where id = any (rows) and done_at is null
$$;
