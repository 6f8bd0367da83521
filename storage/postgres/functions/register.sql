-- Enters a patient, and gives the id they go by. One document is one patient in a clinic: where another is
-- registered with it, what is known of that one stands, and the new id becomes another name for them.
create function save_patient(person jsonb) returns text language plpgsql as $$
declare
  called text;
begin
  -- Two processes that enter the same person at once: the second sees what the first has entered.
  perform pg_advisory_xact_lock(hashtextextended((person->>'clinic') || ' ' || (person->>'nationalId'), 0))
    where person->>'nationalId' is not null;
  select id into called from patient
   where clinic = person->>'clinic' and national_id = person->>'nationalId' and id <> person->>'id';
  if found then
    insert into patient (clinic, id, name, birth_date, same_as)
    values (person->>'clinic', person->>'id', person->>'name', person->>'birthDate', called)
    on conflict (clinic, id) do update set same_as = excluded.same_as;
    return called;
  end if;
  insert into patient as known (clinic, id, name, national_id, national_id_kind, birth_date)
  values (person->>'clinic', person->>'id', person->>'name', person->>'nationalId',
          person->>'nationalIdKind', person->>'birthDate')
  on conflict (clinic, id) do update set
    name = excluded.name,
    national_id = coalesce(excluded.national_id, known.national_id),
    national_id_kind = coalesce(excluded.national_id_kind, known.national_id_kind),
    birth_date = coalesce(excluded.birth_date, known.birth_date)
  returning coalesce(same_as, id) into called;
  return called;
end $$;

-- Ties an address to a patient it may speak for.
create function link_contact(of_clinic text, of_address text, who text, as_what text) returns void
language sql as $$
  insert into contact_patient (clinic, address, patient, relation)
  values (of_clinic, of_address, who, as_what)
  on conflict (clinic, address, patient) do update set relation = excluded.relation
$$;

-- The id a patient goes by, whichever of their names is given; the same id when there is no such patient.
create function patient_id(of_clinic text, called text) returns text language sql stable as $$
  select coalesce((select coalesce(same_as, id) from patient where clinic = of_clinic and id = called), called)
$$;
