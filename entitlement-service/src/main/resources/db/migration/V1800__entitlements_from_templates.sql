-- A line may name the template its entitlement is made from.
alter table contract_line add column template_id text;

-- Contracts whose lines are to be looked at when it is due: one of them may start then. A problem is told and tried again.
-- Without a foreign key, for it would lock the contract of another.
create table line_start (
    contract_id text        not null,
    due_at      timestamptz not null,
    problem     text,
    primary key (contract_id, due_at)
);
create index line_start_due on line_start (due_at);
insert into line_start (contract_id, due_at) select id, clock_timestamp() from service_contract;

-- What was made of which template for which line: never a second one, whatever becomes of the first.
create table templated_entitlement (
    contract_id    text        not null references service_contract,
    line_id        text        not null,
    template_id    text        not null references entitlement_template,
    entitlement_id text        not null,
    made_at        timestamptz not null,
    primary key (contract_id, line_id, template_id)
);
create index contract_line_by_product on contract_line (product_code);
create index contract_line_by_template on contract_line (template_id) where template_id is not null;
