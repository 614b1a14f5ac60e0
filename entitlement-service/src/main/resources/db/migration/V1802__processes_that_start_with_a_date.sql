-- Cases whose process starts with a date that has not come yet.
create table case_start (
    case_id uuid        primary key,
    due_at  timestamptz not null
);
create index case_start_due on case_start (due_at);
