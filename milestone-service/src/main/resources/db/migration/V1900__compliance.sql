-- Whose case it is and when it was closed, as its latest fact says it; and what its account was called at its latest decision.
alter table milestone_case
    add column account_id   text,
    add column contact_id   text,
    add column account_name text,
    add column closed_at    timestamptz;

update milestone_case c
set account_id = f.body ->> 'accountId',
    contact_id = f.body ->> 'contactId',
    closed_at  = case when c.closed then (f.body ->> 'closedAt')::timestamptz end
from (select distinct on (case_id) case_id, data -> 'case' as body from case_fact order by case_id, sequence desc) f
where f.case_id = c.case_id;

update milestone_case c set account_name = d.data -> 'facts' ->> 'account.name'
from (select distinct on (case_id) case_id, data from case_decision order by case_id, revision desc) d
where d.case_id = c.case_id;

create index milestone_case_account on milestone_case (account_id) where account_id is not null;
create index milestone_case_closed_at on milestone_case (closed_at) where closed_at is not null;

-- Touched once in a milestone's life, when it is met; what was missed is found by its target (milestone_late).
create index milestone_met on milestone (completed_at) where outcome = 'MET';

-- What somebody signed for an account's month, and again when it had changed since.
create table compliance_sign_off (
    account_id     text        not null,
    month          text        not null,
    revision       int         not null,
    signed_by      text        not null,
    signed_at      timestamptz not null,
    note           text,
    met            bigint      not null,
    missed         bigint      not null,
    unmet_at_close bigint      not null,
    paused_micros  bigint      not null,
    primary key (account_id, month, revision)
);
