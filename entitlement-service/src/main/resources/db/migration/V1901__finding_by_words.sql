-- Lists are searched for a part of a name or id. Pairs of letters find it by index in any language, Korean names of two letters too.
create function letter_pairs(words text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(lower(words), n, 2)), '{}') from generate_series(1, length(words) - 1) n
$$;

create function directory_words(id text, body jsonb) returns text language sql immutable parallel safe as $$
    select id || E'\n' || coalesce(body ->> 'name', body #>> '{personal,texts,name}', '')
        || E'\n' || coalesce(body #>> '{personal,texts,email}', body ->> 'serialNumber', body ->> 'family', '')
$$;
alter table directory_entry add column pairs text[] generated always as (letter_pairs(directory_words(id, body))) stored;
create index directory_entry_pairs on directory_entry using gin (pairs);

alter table service_contract
    add column pairs text[] generated always as (letter_pairs(id || E'\n' || name || E'\n' || account_id)) stored;
create index service_contract_pairs on service_contract using gin (pairs);

create function entitlement_words(id text, account_id text, body jsonb) returns text language sql immutable parallel safe as $$
    select id || E'\n' || coalesce(body ->> 'name', '') || E'\n' || account_id
$$;
alter table entitlement
    add column pairs text[] generated always as (letter_pairs(entitlement_words(id, account_id, body))) stored;
create index entitlement_pairs on entitlement using gin (pairs);
