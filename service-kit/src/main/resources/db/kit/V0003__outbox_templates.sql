-- A row either holds its message, or names a template of the service and the values that fill it: a row that is written by the
-- thousand in one statement then costs a fraction, and its text is put together by the relay.
alter table outbox
    alter column topic drop not null,
    alter column key drop not null,
    alter column id drop not null,
    alter column type drop not null,
    alter column headers drop not null,
    alter column payload drop not null,
    add column template bigint,
    add column template_values text,
    add constraint outbox_whole check (
        template is not null and template_values is not null
        or template is null and topic is not null and key is not null and headers is not null and payload is not null);
