-- When a milestone of the case starts by itself if nothing happens before, and up to when it is certain that nothing did.
alter table milestone_case add column wake_at timestamptz, add column awaited_until timestamptz;
create index milestone_case_wake on milestone_case (wake_at) where wake_at is not null;
