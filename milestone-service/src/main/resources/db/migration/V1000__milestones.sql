-- Process versions by the key they have on their topic; what is published is never taken back.
create table process_version (
    key  text  primary key,
    body jsonb not null
);

-- A case whose facts are kept here; whoever folds them anew locks this row first.
create table milestone_case (
    case_id        uuid primary key,
    correlation_id text not null,
    owner_id       text,
    -- the service level that has not been heard of yet
    waiting_for    text
);
create index milestone_case_waiting on milestone_case (waiting_for) where waiting_for is not null;
create index milestone_case_owner on milestone_case (owner_id);

-- Everything that was heard of a case, without what is personal.
create table case_fact (
    case_id    uuid   not null,
    sequence   bigint not null,
    type       text   not null,
    message_id text   not null,
    depth      int    not null,
    data       jsonb  not null,
    primary key (case_id, sequence)
);

create table case_decision (
    case_id  uuid   not null,
    revision bigint not null,
    data     jsonb  not null,
    primary key (case_id, revision)
);

create table agent_completion (
    id           uuid        primary key,
    case_id      uuid        not null,
    milestone_id uuid        not null,
    completed_at timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    reason       text        not null
);
create index agent_completion_case on agent_completion (case_id);

-- The occurrences as they were last folded. The plan holds the triggers to come in the order they are due, each with the
-- message to send, so that firing needs no fold. Firing locks a row and never changes it.
create table milestone (
    id              uuid        primary key,
    case_id         uuid        not null,
    name            text        not null,
    occurrence      int         not null,
    process_id      text        not null,
    process_version int         not null,
    state           text        not null,
    started_at      timestamptz not null,
    target_at       timestamptz not null,
    -- since when its clock stands: paused, completed or cancelled
    stopped_at      timestamptz,
    completed_at    timestamptz,
    outcome         text,
    revision        bigint      not null,
    timer_version   int         not null,
    plan            jsonb       not null
);
create index milestone_of_case on milestone (case_id);
create index milestone_by_target on milestone (state, target_at, id);

-- One armed timer per milestone, for the trigger at this position of its plan. Cancelling and moving change the version in
-- the milestone; a timer with another version is thrown away when it is due.
create table timer (
    due_at       timestamptz not null,
    milestone_id uuid        not null,
    version      int         not null,
    position     smallint    not null
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000);
create index timer_due on timer (due_at);

-- What fired, once for ever per occurrence; skipped: its use was over before it could be sent.
create table fired (
    milestone_id uuid        not null,
    trigger      text        not null,
    due_at       timestamptz not null,
    fired_at     timestamptz not null,
    revision     bigint      not null,
    skipped      boolean     not null,
    corrected    boolean     not null default false,
    primary key (milestone_id, trigger)
);
