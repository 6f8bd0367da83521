-- Writes an effect that is a row of our own.
create function write_record(me integer, c conversation, item jsonb, now bigint) returns void
language plpgsql as $$
declare
  type text := item#>>'{record,type}';
  params jsonb := item#>'{record,params}';
begin
  case type
    when 'startTimer' then
      perform start_timer(me, c, params, (item->>'frame')::integer, now);
    when 'stopTimer' then
      perform stop_timer(c.id, (item->>'frame') || ':' || (params->>'name'), now);
    when 'keepConsent' then
      insert into consent (clinic, address, purpose, given, at)
      values (c.clinic, c.address, params->>'purpose', (params->>'given')::boolean, now);
      perform keep_consent(c, params->>'purpose', (params->>'given')::boolean);
    when 'optOut', 'optIn' then
      insert into contact (clinic, address, opted_out) values (c.clinic, c.address, type = 'optOut')
      on conflict (clinic, address) do update set opted_out = excluded.opted_out;
    when 'speak' then
      insert into contact (clinic, address, language) values (c.clinic, c.address, params->>'language')
      on conflict (clinic, address) do update set language = excluded.language;
    when 'keepPerson' then
      perform keep_person(c, params, item->>'key');
    when 'handOff' then
      insert into handoff (clinic, conversation, reason, summary, status, at)
      values (c.clinic, c.id, params->>'reason', params->'summary', 'waiting', now);
    when 'withdrawHandOff' then
      update handoff set status = 'resolved'
       where id = (select max(id) from handoff where conversation = c.id and status <> 'resolved');
    when 'recordUnmet' then
      insert into unmet (clinic, conversation, service, from_time, to_time, reason, at)
      values (c.clinic, c.id, params->>'service', params->>'from', params->>'to', params->>'reason', now);
    when 'joinWaitlist' then
      perform join_waitlist(c, params, now);
    when 'settleOffer' then
      perform settle_offer(c.clinic, params);
    when 'recordOpinion' then
      insert into opinion (clinic, conversation, appointment, score, comment, at)
      values (c.clinic, c.id, params->>'appointmentId', (params->>'score')::integer, params->>'comment', now);
    when 'keepOrder' then
      insert into medical_order
        (clinic, id, conversation, patient, file, other_files, status, reason, service, fields, at)
      values (c.clinic, params->>'id', c.id, params->>'patient', params#>>'{files,0}',
              nullif((params->'files') - 0, '[]'), params->>'status',
              params->>'reason', params->>'service', params->'fields', now)
      on conflict (clinic, id) do update
        set status = excluded.status, patient = coalesce(excluded.patient, medical_order.patient);
      update visit set order_id = params->>'id' where clinic = c.clinic and id = params->>'appointmentId';
    when 'settleOrder' then
      update medical_order
         set status = params->>'status', reason = params->>'reason', service = params->>'service',
             fields = params->'fields', decided_by = params->>'by', decided_at = now,
             claimed_by = null, claimed_until = null
       where clinic = c.clinic and id = params->>'id' and decided_at is null;
      if params->>'status' <> 'accepted' then
        update visit set order_id = null where clinic = c.clinic and order_id = params->>'id';
      end if;
    when 'recordUnanswered' then
      insert into unanswered (clinic, conversation, topic, at) values (c.clinic, c.id, params->>'topic', now);
  end case;
end $$;

-- A timer is an inbox row that is not ready yet. A new one of its name takes the place of the old one.
create function start_timer(me integer, c conversation, params jsonb, frame integer, now bigint) returns void
language plpgsql as $$
declare
  timer text := frame || ':' || (params->>'name');
  ready bigint := now + (params->>'seconds')::numeric * 1000;
begin
  perform stop_timer(c.id, timer, now);
  perform add_to_inbox(me, c, jsonb_build_object(
    'event', jsonb_build_object('type', 'timer.elapsed', 'name', params->>'name', 'frame', frame),
    'at', now, 'readyAt', ready, 'timer', timer), null);
end $$;

create function keep_person(c conversation, params jsonb, key text) returns void language plpgsql as $$
declare
  saved text := save_patient(jsonb_build_object(
    'clinic', c.clinic,
    'id', coalesce(params->>'id', key),
    'name', params->>'name',
    'nationalId', params#>>'{nationalId,value}',
    'nationalIdKind', params#>>'{nationalId,kind}',
    'birthDate', params->>'birthDate'));
begin
  perform link_contact(c.clinic, c.address, saved, params->>'relation');
end $$;

-- What a contact agreed to or refused, as the next turn must see it. Who takes back the use of their data has taken
-- back all that came with it.
create function keep_consent(c conversation, purpose text, given boolean) returns void language plpgsql as $$
begin
  insert into contact (clinic, address) values (c.clinic, c.address) on conflict (clinic, address) do nothing;
  update contact
     set consent = case purpose when 'care' then given else consent end,
         help_words = case purpose when 'words' then given when 'care' then case when given then help_words end
                      else help_words end,
         help_voice = case purpose when 'voice' then given when 'care' then case when given then help_voice end
                      else help_voice end
   where clinic = c.clinic and address = c.address;
end $$;
