-- The list goes by what is due next, however many cases there are.
create index case_milestone_due on case_milestone (target_at) where state in ('RUNNING', 'PAUSED');
