-- Not row by row: whoever works on such an import holds it for a while, and another takes it up when that is over.
alter table bulk_import
    add column whole boolean not null default false,
    add column held_until timestamptz,
    add column attempts int not null default 0;

create table salesforce_upload (
    import_id uuid  not null references bulk_import on delete cascade,
    position  int   not null,
    path      text  not null,
    content   bytea not null,
    primary key (import_id, position)
);

-- What was imported before is found in the same place.
insert into bulk_import (id, kind, dry_run, columns, state, whole, requested_by, requested_at, ended_at)
select id, 'salesforce', dry_run, '[]', 'DONE', true, imported_by, imported_at, imported_at from salesforce_import;
