-- Entitlements whose open cases are looked at again once it is due, a few cases at a time up to the last one seen.
-- Without a foreign key, for it would lock the entitlement of another.
create table cover_review (
    entitlement_id text        not null,
    due_at         timestamptz not null,
    last_case_id   uuid,
    primary key (entitlement_id, due_at)
);
create index cover_review_due on cover_review (due_at);

-- What an agent chose for a case, until it is withdrawn.
alter table covered_case add column choice jsonb;

-- Looking again starts from the cases of an entitlement, and from those of an account that have none.
create index covered_case_by_entitlement on covered_case (entitlement_id, case_id) where open;
create index account_by_parent on directory_entry ((body ->> 'parentId')) where kind = 'account';
