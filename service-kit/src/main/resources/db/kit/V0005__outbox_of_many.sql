-- Messages of templates share a row: written by the thousand in one statement, each would cost a row, an index entry, a reading and a
-- deletion of its own. [[template, value, …], …], sent in this order.
alter table outbox drop constraint outbox_whole;
alter table outbox add column templated text;
-- Such a row lives for a moment: compressing it would cost more than writing it.
alter table outbox alter column templated set storage external;
update outbox set templated = '[[' || template || ',' || substr(template_values, 2) || ']' where template is not null;
alter table outbox
    drop column template,
    drop column template_values,
    add constraint outbox_whole check (
        templated is not null
        or topic is not null and key is not null and headers is not null and payload is not null);

-- As before, but by how much the rows hold: the relay has them all in memory at once. At least one row, if there is one.
drop function outbox_waiting(bigint[], bigint, int);
create function outbox_waiting(missing bigint[], after bigint, most_rows int, most_bytes int) returns setof outbox
    language plpgsql stable
    set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off
as $$
declare
    waiting outbox;
    bytes int := 0;
begin
    return query select o.* from unnest(missing) m join outbox o on o.position = m order by o.position;
    for waiting in select o.* from outbox o where o.position > after order by o.position limit most_rows loop
        return next waiting;
        bytes := bytes + coalesce(octet_length(waiting.payload), octet_length(waiting.templated));
        exit when bytes >= most_bytes;
    end loop;
end
$$;
