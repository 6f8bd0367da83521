-- Takes one of a day's uses of a service outside. False: the day has none left. What days long past used is forgotten.
create function spend(spending jsonb) returns boolean language plpgsql as $$
declare
  taken boolean;
begin
  if (spending->>'most')::integer < 1 then return false; end if;
  insert into outside_use as used (clinic, use, day, count)
  values (spending->>'clinic', spending->>'use', spending->>'day', 1)
  on conflict (clinic, use, day) do update set count = used.count + 1
   where used.count < (spending->>'most')::integer;
  taken := found;
  delete from outside_use
   where clinic = spending->>'clinic' and use = spending->>'use' and day < spending->>'day';
  return taken;
end $$;
