-- What the service says, until Kafka has acknowledged it. Written in the transaction that changes the state,
-- deleted by the relay by exact position: a transaction that commits late is never skipped.
create table outbox (
    position   bigint generated always as identity primary key,
    topic      text        not null,
    key        text        not null,
    id         uuid        not null,
    type       text        not null,
    -- the ce_* headers and content-type, as a flat object of strings
    headers    jsonb       not null,
    payload    bytea       not null,
    created_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 2000, autovacuum_analyze_threshold = 5000);

-- The one relay that may send, by the clock of this database; a higher epoch fences an owner that froze.
create table outbox_lease (
    singleton  boolean     primary key default true check (singleton),
    owner      text        not null,
    epoch      bigint      not null,
    expires_at timestamptz not null
);
insert into outbox_lease (owner, epoch, expires_at) values ('', 0, '-infinity');

-- The last message applied per key: a contiguous sequence, or the highest revision.
create table inbox_position (
    consumer text   not null,
    topic    text   not null,
    key      text   not null,
    sequence bigint not null,
    primary key (consumer, topic, key)
);

-- Messages that came before one they must follow.
create table inbox_parked (
    consumer  text        not null,
    topic     text        not null,
    key       text        not null,
    sequence  bigint      not null,
    headers   jsonb       not null,
    payload   bytea       not null,
    parked_at timestamptz not null default clock_timestamp(),
    primary key (consumer, topic, key, sequence)
);

-- Messages that were applied, where only their id tells.
create table inbox_seen (
    consumer text        not null,
    topic    text        not null,
    id       text        not null,
    seen_at  timestamptz not null default clock_timestamp(),
    primary key (consumer, topic, id)
);

-- Dead letters that somebody sent on their way again.
create table dead_letter_redriven (
    topic       text        not null,
    partition   int         not null,
    "offset"    bigint      not null,
    redriven_by text        not null,
    redriven_at timestamptz not null default clock_timestamp(),
    primary key (topic, partition, "offset")
);

-- The first answer to each creating request, for those who ask again.
create table idempotency (
    caller     text        not null,
    operation  text        not null,
    key        text        not null,
    body_hash  bytea       not null,
    status     int,
    headers    jsonb,
    body       jsonb,
    created_at timestamptz not null default clock_timestamp(),
    primary key (caller, operation, key)
);
