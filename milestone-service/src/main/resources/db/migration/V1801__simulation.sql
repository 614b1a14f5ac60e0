-- Drafts of processes as they were saved last; nothing runs by them.
create table process_draft (
    id       text   not null,
    version  int    not null,
    revision bigint not null,
    body     jsonb  not null,
    primary key (id, version)
);

-- What was tried on history and what came out. A running one whose sign of life is old was interrupted.
create table simulation (
    id           uuid        primary key,
    state        text        not null,
    requested_by text        not null,
    created_at   timestamptz not null,
    alive_at     timestamptz not null,
    ended_at     timestamptz,
    request      jsonb       not null,
    total        int,
    done         int         not null default 0,
    result       jsonb,
    problem      text
);
create index simulation_running on simulation (alive_at) where state = 'RUNNING';
