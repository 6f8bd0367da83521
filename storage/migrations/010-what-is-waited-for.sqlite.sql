-- Who waits may want only mornings, or one doctor: nothing else is offered to them.
alter table waitlist add column wish text;  -- JSON; null where whatever comes free will do.
