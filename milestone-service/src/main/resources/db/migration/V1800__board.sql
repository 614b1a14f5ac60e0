-- What lists show of a case and ask by, as its latest fact says it.
alter table milestone_case
    add column number     bigint,
    add column priority   text,
    add column owner_kind text,
    add column opened_at  timestamptz,
    add column closed     boolean not null default false;

update milestone_case c
set number     = (f.body ->> 'number')::bigint,
    priority   = f.body ->> 'priority',
    owner_kind = f.body ->> 'ownerKind',
    opened_at  = (f.body ->> 'receivedAt')::timestamptz,
    closed     = f.body ->> 'statusCategory' = 'CLOSED'
from (select distinct on (case_id) case_id, data -> 'case' as body from case_fact order by case_id, sequence desc) f
where f.case_id = c.case_id;

-- Of an owner only the open cases are asked for day by day; those closed over the years must not slow that down.
drop index milestone_case_owner;
create index milestone_case_owner on milestone_case (owner_id, closed);
create index milestone_case_opened on milestone_case (opened_at, case_id);

-- Those that ran out of time before their clock stopped: few, and asked for among very many that were in time.
create index milestone_late on milestone (state, target_at, id) where coalesce(completed_at, stopped_at) > target_at;
