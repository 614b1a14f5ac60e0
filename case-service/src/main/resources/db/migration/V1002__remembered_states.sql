-- The state of a case after every so many events, as Axon's JDBC engine reads and writes it; the events lead to it again.
create table snapshotevententry (
    aggregateidentifier text not null,
    sequencenumber bigint not null,
    type text not null,
    eventidentifier text not null,
    metadata bytea,
    payload bytea not null,
    payloadrevision text,
    payloadtype text not null,
    timestamp text not null,
    primary key (aggregateidentifier, sequencenumber)
);
