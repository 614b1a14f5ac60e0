-- Users and contacts heard on directory; personal holds their name and address as they came.
create table person (
    kind       text    not null check (kind in ('USER', 'CONTACT')),
    id         text    not null,
    personal   jsonb   not null,
    active     boolean not null,
    manager_id text,
    locale     text,
    zone       text,
    primary key (kind, id)
);

create table queue (
    id         text primary key,
    name       text    not null,
    email      text,
    members    text[]  not null,
    active     boolean not null,
    manager_id text
);

-- What mail about a case needs to know of it.
create table case_file (
    case_id         uuid primary key,
    number          bigint not null,
    personal        jsonb,
    contact_id      text,
    owner_id        text,
    owner_kind      text,
    priority        text   not null,
    status          text   not null,
    -- the Message-ID of the customer's latest mail
    last_message_id text
);

-- How each milestone stands, so that a late mail does not speak of what is over.
create table milestone (
    milestone_id uuid primary key,
    revision     bigint      not null,
    state        text        not null,
    target_at    timestamptz not null,
    completed_at timestamptz
);

-- One mail to one recipient for one cause, whatever is delivered twice.
create table delivery (
    notification_id   uuid primary key,
    case_id           uuid        not null,
    cause_id          text        not null,
    kind              text        not null,
    template          text        not null,
    recipient_kind    text        not null,
    recipient_id      text        not null,
    occasion          jsonb       not null,
    state             text        not null check (state in ('PENDING', 'ATTEMPTING', 'SENT', 'FAILED', 'UNKNOWN')),
    attempts          int         not null default 0,
    reason            text,
    message_id        text,
    created_at        timestamptz not null default clock_timestamp(),
    sent_at           timestamptz,
    not_before        timestamptz not null default clock_timestamp(),
    -- what must be heard before it can be sent
    waiting_for       text,
    -- until then it is worth waiting for an address, and trying again
    address_by        timestamptz not null,
    give_up_at        timestamptz not null,
    -- who is sending it, and how long that is believed without a sign of life
    lease_owner       uuid,
    lease_until       timestamptz,
    correlation_id    text        not null,
    causation_id      text,
    causation_depth   int         not null,
    unique (cause_id, recipient_kind, recipient_id)
);
create index delivery_due on delivery (not_before) where state = 'PENDING';
create index delivery_leased on delivery (lease_until) where state = 'ATTEMPTING';
create index delivery_waiting on delivery (waiting_for) where waiting_for is not null;
create index delivery_of_case on delivery (case_id, created_at, notification_id);
create index delivery_in_order on delivery (created_at, notification_id);

-- Templates as an administrator rewrote them; the built-in ones are in the program.
create table template (
    id         text primary key,
    version    bigint      not null,
    texts      jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null default clock_timestamp()
);
