-- How often it was begun: one that a restart interrupts begins anew, but not for ever.
alter table simulation add column attempts int not null default 1;
