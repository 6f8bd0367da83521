-- The open rows of a lane that are ready, oldest first. The asker has the conversation in hand from here on. If
-- another living process has, that one is told, and nothing is given.
create function take_lane(me integer, key jsonb, now bigint, most integer)
returns table (id bigint, external_id text, event jsonb, at bigint, ready_at bigint, timer text, attempts integer)
language plpgsql as $$
declare
  c conversation;
begin
  select * into c from conversation as k
   where k.clinic = key->>'clinic' and k.channel = key->>'channel' and k.address = key->>'address';
  if not found then return; end if;
  if c.holder is distinct from me then
    select * into c from conversation as k where k.id = c.id for no key update;
    if in_others_hand(c, me, now) then
      perform ring_holder(c);
      return;
    end if;
    update conversation as k set holder = me where k.id = c.id and me is not null;
  end if;
  return query
    select i.id, i.external_id, i.event, i.at, i.ready_at, i.timer, i.attempts from inbox as i
     where i.conversation = c.id and i.done_at is null and i.ready_at <= now
     order by i.id limit most;
end $$;

-- Of these conversations, which all have something to do: those that are the asker's to do. It has them in hand
-- from here on. What others are just taking is left to them.
create function take_hold(me integer, wanted bigint[]) returns bigint[] language plpgsql as $$
declare
  free bigint[];
begin
  free := array(
    select c.id from conversation as c
     where c.id = any (wanted) and c.holder is distinct from me
       and not exists (select from house where house.id = c.holder and left_at is null)
     order by c.id for no key update skip locked);
  update conversation set holder = me where id = any (free) and me is not null;
  return free || array(select id from conversation where id = any (wanted) and holder = me);
end $$;

-- Lanes with a ready row, the longest waiting first; and when the next one will be ready.
create function ready_lanes(me integer, now bigint, most integer) returns jsonb language plpgsql as $$
declare
  heads bigint[] := array(
    select conversation from inbox join conversation as c on c.id = conversation
     where done_at is null and ready_at <= now
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
