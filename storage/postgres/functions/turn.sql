-- Writes one turn, wholly or not at all: what may stop it is looked at before anything is written. `behind`:
-- another process has the conversation in hand, or had, and has left effects or rows that come before.
create function commit_turn(me integer, turn jsonb) returns text language plpgsql as $$
declare
  now bigint := (turn->>'at')::bigint;
  expected integer := (turn->>'expectRevision')::integer;
  taken bigint[] := array(select value::bigint from jsonb_array_elements_text(turn->'rows'));
  arriving jsonb := nullif(turn->'receive', 'null');
  c conversation;
begin
  select * into c from conversation
   where clinic = turn#>>'{key,clinic}' and channel = turn#>>'{key,channel}' and address = turn#>>'{key,address}'
     for no key update;
  if found and (in_others_hand(c, me, now) or has_left_effects(c, me)) then return 'behind'; end if;
  if coalesce(c.revision, 0) <> expected then return 'stale'; end if;
  if arriving is not null then
    if exists (select from inbox where clinic = turn#>>'{key,clinic}' and channel = turn#>>'{key,channel}'
                                   and external_id = arriving->>'externalId') then return 'duplicate'; end if;
    if comes_behind(c.id, me, taken) then return 'behind'; end if;
  end if;
  if taken <> '{}' and cardinality(taken) <> (
    select count(*) from inbox where id = any (taken) and conversation = c.id and done_at is null
  ) then return 'stale'; end if;
  if c.id is null then
    c := conversation_of(turn->'key', now);
    if c.revision <> 0 then return 'stale'; end if;
  end if;
  if arriving is not null and add_to_inbox(me, c, arriving, now) is null then return 'duplicate'; end if;
  if taken <> '{}' then update inbox set done_at = now where id = any (taken); end if;
  update conversation set revision = expected + 1, state = turn->'state', updated_at = now, holder = me
   where id = c.id;
  perform write_turn(me, c, turn, now);
  return 'done';
end $$;

-- What a turn leaves besides the state: what is to be done, what was said, records, where a handoff stands.
create function write_turn(me integer, c conversation, turn jsonb, now bigint) returns void
language plpgsql as $$
declare
  delivery bigint;
  made jsonb;
  handed text := coalesce(turn->>'handoff', 'resolved');
begin
  if turn->'outbox' <> '[]' then
    with added as (
      insert into outbox (clinic, conversation, key, type, params, frame, due_at)
      select c.clinic, c.id, item->>'key', item->>'type', item->'params', (item->>'frame')::integer,
             (item->>'dueAt')::bigint
        from jsonb_array_elements(turn->'outbox') with ordinality as o (item, n) order by n
      returning id, type
    )
    select max(id) filter (where type = 'deliver') into delivery from added;
  end if;
  if turn->'transcript' <> '[]' then
    insert into transcript (clinic, conversation, at, who, text, detail, delivery)
    select c.clinic, c.id, now, item->>'who', item->>'text', item->'detail',
           case when item->>'who' <> 'patient' then delivery end
      from jsonb_array_elements(turn->'transcript') with ordinality as t (item, n) order by n;
  end if;
  for made in select value from jsonb_array_elements(turn->'records') loop
    perform write_record(me, c, made, now);
  end loop;
  -- What people of the clinic see of a handoff is where the conversation itself stands with it.
  update handoff set status = handed
   where conversation = c.id and status <> 'resolved' and status <> handed;
end $$;
