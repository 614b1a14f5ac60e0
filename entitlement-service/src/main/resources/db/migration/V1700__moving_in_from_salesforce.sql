-- The fields of accounts, contacts and products that conditions may read; case-service owns those of cases.
create table customer_field (
    name text primary key,
    type text not null check (type in ('STRING', 'NUMBER', 'BOOLEAN', 'TIMESTAMP', 'DATE'))
);

-- What milestones of a type have in common; a process that is imported later still finds it.
create table salesforce_milestone_type (
    key         text primary key,
    name        text not null,
    description text,
    recurrence  text not null check (recurrence in ('NONE', 'INDEPENDENT', 'SEQUENTIAL'))
);

-- Each import with what became of every element; kept, because somebody will ask.
create table salesforce_import (
    id          uuid        primary key,
    dry_run     boolean     not null,
    imported_by text        not null,
    imported_at timestamptz not null,
    report      jsonb       not null
);

-- From what entitlements are made (rule 5).
create table entitlement_template (
    id       text   primary key,
    revision bigint not null,
    body     jsonb  not null
);
