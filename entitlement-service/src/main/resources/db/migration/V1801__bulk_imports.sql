-- Files of rows: taken in first, worked off in the background. What was refused is kept with its reason.
create table bulk_import (
    id           uuid        primary key,
    kind         text        not null,
    dry_run      boolean     not null,
    columns      jsonb       not null,
    state        text        not null check (state in ('RECEIVING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    total        int         not null default 0,
    done         int         not null default 0,
    created      int         not null default 0,
    changed      int         not null default 0,
    unchanged    int         not null default 0,
    rejected     int         not null default 0,
    problem      text,
    requested_by text        not null,
    requested_at timestamptz not null,
    ended_at     timestamptz
);
create index bulk_import_running on bulk_import (requested_at) where state in ('RECEIVING', 'RUNNING');

-- Turn 0 is to be looked at, 1 once more after all others, 2 is done.
create table bulk_import_row (
    import_id uuid  not null references bulk_import on delete cascade,
    line      int   not null,
    key       text  not null,
    cells     jsonb not null,
    turn      int   not null default 0,
    primary key (import_id, line)
);
create index bulk_import_row_next on bulk_import_row (import_id, turn, line) where turn < 2;
create index bulk_import_row_key on bulk_import_row (import_id, key);

create table bulk_import_rejection (
    import_id uuid  not null references bulk_import on delete cascade,
    line      int   not null,
    cells     jsonb not null,
    reason    text  not null,
    primary key (import_id, line)
);
