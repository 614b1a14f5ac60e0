-- What is old is found without reading all.
create index inbox_seen_by_age on inbox_seen (seen_at);
create index idempotency_by_age on idempotency (created_at);
