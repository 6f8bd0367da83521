-- Performs calls in the order in which they were made, all in one transaction, and gives what each answers. A
-- batch whose answer was lost on the way is asked for again, and not performed again. Null: the caller is
-- taken for dead, nothing was done, and it must join again.
create function perform_batch(me integer, number bigint, calls jsonb) returns jsonb language plpgsql as $$
declare
  h house;
  worker integer;
  call jsonb;
  given jsonb := '[]';
begin
  select * into h from house where id = me for no key update;
  if h.batch = number then return h.answers; end if;
  if h.left_at is not null or h.id is null then return null; end if;
  worker := case when h.works then me end;
  if jsonb_array_length(calls) > 1 then perform lock_conversations(calls); end if;
  for call in select value from jsonb_array_elements(calls) loop
    given := given || jsonb_build_array(perform_call(worker, call));
  end loop;
  update house set batch = number, answers = given where id = me;
  return given;
end $$;

-- Locks what the batch is about, always in the same order, so that two processes never wait for each other.
create function lock_conversations(calls jsonb) returns void language plpgsql as $$
begin
  perform from conversation
   where (clinic, channel, address) in (
     select key->>'clinic', key->>'channel', key->>'address' from (
       select call#>'{turn,key}' from jsonb_array_elements(calls) as call where call->>'do' = 'commit'
       union all
       select row from jsonb_array_elements(calls) as call, jsonb_array_elements(call->'rows') as row
        where call->>'do' = 'receive'
     ) as about (key))
   order by id for no key update;
  -- Days' budgets have no order of their own: one batch at a time takes several.
  if jsonb_path_exists(calls, '$[*] ? (@.do == "spend")') then
    perform pg_advisory_xact_lock(hashtext('recado outside_use'));
  end if;
end $$;

create function perform_call(worker integer, call jsonb) returns jsonb language plpgsql as $$
declare
  clinic text := call->>'clinic';
  now bigint := (call->>'now')::bigint;
begin
  case call->>'do'
    when 'commit' then return to_jsonb(commit_turn(worker, call->'turn'));
    when 'receive' then return receive_rows(worker, call->'rows');
    when 'settle' then return settle_rows(worker, call->'rows', now);
    when 'noteReceipts' then return note_receipts(call->'receipts');
    when 'noteAttempts' then
      perform note_attempts(array(select value::bigint from jsonb_array_elements_text(call->'rows')));
    when 'savePatients' then
      perform save_patient(value) from jsonb_array_elements(call->'patients');
    when 'linkContacts' then
      perform link_contact(value->>'clinic', value->>'address',
                           patient_id(value->>'clinic', value->>'patient'), value->>'relation')
         from jsonb_array_elements(call->'links');
    when 'hold' then return hold_visit(call->'row', now);
    when 'release' then perform release_visit(clinic, call->>'openingId', call->>'patient');
    when 'book' then return book_visit(call->'row', now);
    when 'setStatus' then return set_visit_status(clinic, call->>'id', call->'change', now);
    when 'move' then return move_visit(clinic, call->>'id', call->'row', now);
    when 'claimDevice' then return to_jsonb(claim_device(call->'device', call->'lease'));
    when 'releaseDevice' then perform release_device(call->'device', call->>'owner');
    when 'writeDevice' then return to_jsonb(write_device(call->'device', call->'change'));
    when 'forgetDevice' then return to_jsonb(forget_device(call->'device', call->'what'));
    when 'spend' then return to_jsonb(spend(call->'spending'));
  end case;
  return null;
end $$;
