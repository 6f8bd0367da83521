-- The open rows of a lane, oldest first, but timers that have not elapsed; and the effects that whoever had it
-- in hand before has left undone, in order. The asker has the conversation in hand from here on. If another
-- living process has, that one is told, and nothing is given.
create function take_lane(me integer, key jsonb, now bigint, most integer) returns jsonb language plpgsql as $$
declare
  c conversation;
  has_left boolean := false;
begin
  select * into c from conversation as k
   where k.clinic = key->>'clinic' and k.channel = key->>'channel' and k.address = key->>'address';
  if not found then return '{"rows": [], "effects": []}'; end if;
  if c.holder is distinct from me then
    select * into c from conversation as k where k.id = c.id for no key update;
    if in_others_hand(c, me, now) then
      -- What the asker stored is the other's to take from here on: should that one die, the asker knows nothing of it.
      update inbox set came_by = null where conversation = c.id and done_at is null and came_by = me;
      perform ring_holder(c);
      return '{"rows": [], "effects": []}';
    end if;
    has_left := has_left_effects(c, me);
    update conversation as k set holder = me where k.id = c.id and me is not null;
  end if;
  return jsonb_build_object(
    'rows', coalesce((
      select jsonb_agg(jsonb_build_object(
               'id', id, 'externalId', external_id, 'event', event, 'at', at, 'readyAt', ready_at,
               'timer', timer, 'attempts', attempts) order by id)
        from (select * from inbox
               where conversation = c.id and done_at is null and (timer is null or ready_at <= now)
               order by id limit most) as open), '[]'),
    'effects', case when has_left then open_effects(c.id) else '[]' end);
end $$;

-- The effects of a conversation that are not done, in order.
create function open_effects(c bigint) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(effect_of(o) order by o.id), '[]')
    from outbox as o where o.conversation = c and o.status = 'waiting'
$$;

-- Of these conversations, which all have something to do: those that are the asker's to do. It has them in hand
-- from here on, but those in which effects were left, which it has in hand once it reads the lane. What others
-- are just taking is left to them.
create function take_hold(me integer, wanted bigint[]) returns bigint[] language plpgsql as $$
declare
  free bigint[];
begin
  free := array(
    select c.id from conversation as c
     where c.id = any (wanted) and c.holder is distinct from me
       and not exists (select from house where house.id = c.holder and left_at is null)
     order by c.id for no key update skip locked);
  update conversation as c set holder = me
   where id = any (free) and me is not null and not has_left_effects(c, me);
  return free || array(select id from conversation where id = any (wanted) and holder = me);
end $$;

-- Lanes with a ready row, or a piece that soon will be, the longest waiting first; and when the next row will be
-- ready. Of a piece it must be known that it is there: what comes later must not overtake it.
create function ready_lanes(me integer, now bigint, most integer) returns jsonb language plpgsql as $$
declare
  heads bigint[] := array(
    select conversation from inbox join conversation as c on c.id = conversation
     where done_at is null and ready_at <= now + longest_pause() and (timer is null or ready_at <= now)
       and (c.holder = me or not exists (select from house where house.id = c.holder and left_at is null))
     group by conversation order by min(inbox.id) limit most);
  mine bigint[] := take_hold(me, heads);
begin
  return jsonb_build_object(
    'lanes', coalesce((
      select jsonb_agg(jsonb_build_object('clinic', clinic, 'channel', channel, 'address', address) order by n)
        from unnest(heads) with ordinality as head (id, n) join conversation using (id)
       where id = any (mine)), '[]'),
    'nextReadyAt', (select min(ready_at) from inbox where done_at is null and ready_at > now));
end $$;

-- A piece of a message waits at most this long for what follows it. Milliseconds.
create function longest_pause() returns integer language sql immutable as $$ select 60000 $$;
