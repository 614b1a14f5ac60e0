create table desk_user (
    id text primary key,
    revision bigint not null,
    name text not null,
    email text,
    role text not null,
    manager_id text,
    locale text,
    zone text,
    active boolean not null
);
create index desk_user_email on desk_user (lower(email));

create table desk_queue (
    id text primary key,
    revision bigint not null,
    name text not null,
    email text,
    manager_id text,
    members text[] not null,
    active boolean not null
);

create table case_status (
    name text primary key,
    -- The first of a category is the one taken where a status of that category is needed.
    position bigint generated always as identity,
    revision bigint not null,
    category text not null,
    pauses_milestones boolean not null,
    active boolean not null
);

create table case_field (
    name text primary key,
    revision bigint not null,
    type text not null,
    allowed text[] not null,
    label text,
    active boolean not null
);

-- What entitlement-service tells in the directory, as far as cases refer to it.
create table known_account (id text primary key, revision bigint not null);
create table known_contact (id text primary key, revision bigint not null, account_id text, email text, active boolean not null);
create index known_contact_email on known_contact (lower(email));
create table known_product (id text primary key, revision bigint not null);
create table known_asset (id text primary key, revision bigint not null);
