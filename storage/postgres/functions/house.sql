-- The class of the advisory locks by which processes show that they live: 'rcdo' as a number.
create function house_lock() returns integer language sql immutable as $$ select 1919116399 $$;

-- A process joins. It takes its lock before it is seen, so that nobody takes it for dead. What it had in hand
-- under an earlier number, before its connection broke, is still its own, unless others took it for dead: then it has
-- `lost` all that.
create function join_house(works boolean, functions text, earlier integer, at bigint) returns jsonb
language plpgsql as $$
declare
  me integer := nextval('house_id');
begin
  perform pg_advisory_lock(house_lock(), me);
  insert into house (id, works, functions, joined_at) values (me, works, functions, at);
  update house as h set batch = e.batch, answers = e.answers from house as e where h.id = me and e.id = earlier;
  update house set left_at = at where id = earlier and left_at is null;
  if found then
    update conversation set holder = me where holder = earlier;
    update inbox set came_by = me where came_by = earlier and done_at is null;
    return jsonb_build_object('me', me, 'lost', false);
  end if;
  return jsonb_build_object('me', me, 'lost', earlier <> 0);
end $$;

-- Takes the dead for what they are: those whose lock is free. Gives how many were found. What they had in hand
-- is free from now on, and so are the jobs that their engines had begun: all who live are told, since whoever
-- finds them may be leaving itself. Long gone ones are forgotten.
create function bury_dead(me integer, at bigint) returns integer language plpgsql as $$
declare
  engines text[];
  dead integer;
begin
  with gone as (
    update house set left_at = at
     where case when id = me or left_at is not null then false
                else pg_try_advisory_xact_lock(house_lock(), id) end
    returning engine
  )
  select count(*), array_agg(name) into dead, engines
    from gone left join lateral unnest(engine) as name on true;
  if dead = 0 then return 0; end if;
  perform pg_notify('recado', json_build_object('from', me, 'died', true)::text);
  perform graphile_worker.force_unlock_workers(engines);
  delete from house where left_at < at - 86400000;
  return dead;
end $$;

-- Whether another living process has something of this conversation in hand: a row that it is to take, or an
-- effect on its way. Then its turns are that process's to take, and nobody else's.
create function in_others_hand(c conversation, me integer, now bigint) returns boolean
language plpgsql stable as $$
begin
  if c.holder is null or c.holder = me then return false; end if;
  if not exists (select from house where id = c.holder and left_at is null) then return false; end if;
  return exists (select from inbox where conversation = c.id and done_at is null
                                     and (timer is null or ready_at <= now))
      or exists (select from outbox where conversation = c.id and status = 'waiting');
end $$;

-- Whether whoever had a conversation in hand has left effects undone: nothing may be said or heard in it before
-- the asker has them in hand, which it has once it reads the lane.
create function has_left_effects(c conversation, me integer) returns boolean language sql stable as $$
  select c.holder is distinct from me
     and exists (select from outbox where conversation = c.id and status = 'waiting')
$$;

-- Tells the process that has a conversation in hand that there is more to do. It hears of it when, and only
-- if, this transaction commits.
create function ring_holder(c conversation) returns void language sql as $$
  select pg_notify('recado_' || c.holder, jsonb_build_array(c.clinic, c.channel, c.address)::text)
$$;

-- Has the job engine ring when there is something to do: in any process that works.
create function ring_later(c conversation, task text, job_key text, at bigint) returns void language sql as $$
  select graphile_worker.add_job(task,
    json_build_object('clinic', c.clinic, 'channel', c.channel, 'address', c.address, 'at', at),
    run_at => to_timestamp(at / 1000.0), job_key => job_key)
$$;
