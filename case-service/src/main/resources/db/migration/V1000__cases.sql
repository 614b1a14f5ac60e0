create sequence case_number start 1001;

-- The log of every case, as Axon's JDBC engine reads and writes it.
create table domainevententry (
    globalindex bigint generated always as identity primary key,
    aggregateidentifier text not null,
    sequencenumber bigint not null,
    type text,
    eventidentifier text not null unique,
    metadata bytea,
    payload bytea not null,
    payloadrevision text,
    payloadtype text not null,
    timestamp text not null,
    unique (aggregateidentifier, sequencenumber)
);

-- One row per case, written in the command's transaction: what the list filters by, and the whole case as JSON.
create table case_list (
    case_id uuid primary key,
    number bigint not null unique,
    version bigint not null,
    subject text not null,
    description text,
    status text not null,
    status_category text not null,
    priority text not null,
    owner_id text,
    account_id text,
    contact_id text,
    product_code text,
    escalated boolean not null,
    state jsonb not null
) with (fillfactor = 85);
create index case_list_owner on case_list (owner_id, number);
create index case_list_account on case_list (account_id, number);
create index case_list_contact on case_list (contact_id, number);
create index case_list_category on case_list (status_category, number);

-- What was heard of a case from other services, kept for its history.
create table case_facts (
    ce_id text primary key,
    case_id uuid not null,
    topic text not null,
    type text not null,
    revision bigint not null,
    at timestamptz not null,
    data jsonb not null
);
create index case_facts_case on case_facts (case_id, at);

-- The latest of them, for the list.
create table case_entitlement (
    case_id uuid primary key,
    revision bigint not null,
    covered boolean not null,
    entitlement_id text,
    name text,
    process_id text,
    process_version bigint,
    reason text not null
);
create table case_milestone (
    milestone_id uuid primary key,
    case_id uuid not null,
    name text not null,
    target_at timestamptz not null,
    state text not null,
    revision bigint not null
);
create index case_milestone_next on case_milestone (case_id, target_at) where state in ('RUNNING', 'PAUSED');

-- Actions of milestones by their key: each is performed, or skipped, once.
create table performed_action (
    key text primary key,
    case_id uuid not null,
    performed_at timestamptz not null default clock_timestamp()
);

-- Mails by their Message-ID, ours and the customers': answers find their case, and a second copy is recognised.
create table mail_reference (
    message_id text primary key,
    case_id uuid not null
);
