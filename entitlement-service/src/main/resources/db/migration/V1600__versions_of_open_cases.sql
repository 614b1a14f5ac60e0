-- Which version each case runs, so that cases can be found and counted by it.
alter table covered_case
    add column process_id      text generated always as (decision ->> 'processId') stored,
    add column process_version int generated always as ((decision ->> 'processVersion')::int) stored;
create index covered_case_by_process on covered_case (process_id, process_version) where open;

-- An entitlement may name the version that its new cases run; without one they run the default.
alter table entitlement add column process_version int;
create index entitlement_by_process on entitlement (process_id);

-- Moving open cases to another version: the cases that are still to be looked at are the rows that are left.
create table process_migration (
    id           uuid        primary key,
    process_id   text        not null references entitlement_process,
    to_version   int         not null,
    request      jsonb       not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'CANCELLED')),
    total        int         not null,
    moved        int         not null default 0,
    skipped      jsonb       not null default '{}',
    entitlements int         not null default 0,
    requested_by text        not null,
    requested_at timestamptz not null,
    ended_by     text,
    ended_at     timestamptz
);
create unique index process_migration_running on process_migration (process_id) where state = 'RUNNING';
create index process_migration_by_process on process_migration (process_id, requested_at desc);
create table process_migration_case (
    migration_id uuid not null references process_migration on delete cascade,
    case_id      uuid not null,
    primary key (migration_id, case_id)
);
