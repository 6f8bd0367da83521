-- Who waits may want only mornings, or one doctor: nothing else is offered to them.
alter table waitlist add column wish jsonb;  -- Null where whatever comes free will do.
