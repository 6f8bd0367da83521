-- A place on a list: who waits already keeps theirs, and waits for what they asked for last.
create function join_waitlist(c conversation, place jsonb, now bigint) returns void language plpgsql as $$
begin
  update waitlist set from_time = place->>'from', to_time = place->>'to', wish = place->'wish'
   where clinic = c.clinic and patient = place->>'patient' and service = place->>'service'
     and status in ('waiting', 'offered');
  if not found then
    insert into waitlist (clinic, conversation, patient, service, from_time, to_time, wish, at)
    values (c.clinic, c.id, place->>'patient', place->>'service', place->>'from', place->>'to',
            place->'wish', now);
  end if;
end $$;

-- What became of an offer: who may wait on does so, unless they have left meanwhile, or are offered another.
create function settle_offer(of_clinic text, params jsonb) returns void language plpgsql as $$
declare
  outcome text := params->>'status';
  opening text := params->>'openingId';
begin
  if outcome in ('accepted', 'declined') then
    update waitlist set status = outcome, offer = null
     where clinic = of_clinic and id = (params->>'id')::bigint;
    return;
  end if;
  update waitlist
     set status = case when outcome = 'lapsed' and unanswered + 1 >= 3 then 'lapsed' else 'waiting' end,
         unanswered = case when outcome = 'lapsed' then unanswered + 1 else 0 end,
         offer = null
   where clinic = of_clinic and id = (params->>'id')::bigint and status in ('waiting', 'offered')
     and (offer is null or opening is null or offer#>>'{opening,id}' = opening);
end $$;

-- By the hand of a person of the clinic.
create function join_by_hand(place jsonb, now bigint) returns void language sql as $$
  select join_waitlist(conversation_of(place->'conversation', now), place, now)
$$;
