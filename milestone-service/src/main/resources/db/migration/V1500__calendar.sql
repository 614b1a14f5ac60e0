-- Every revision of business hours heard on service-levels; a revision never changes once written.
-- Written by the listener of service-levels, read here to answer calculations that name a calendar.
create table calendar (
    id text not null,
    revision bigint not null,
    definition jsonb not null,
    primary key (id, revision)
);
