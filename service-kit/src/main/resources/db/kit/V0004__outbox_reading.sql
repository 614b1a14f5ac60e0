-- The next rows for the relay: those that were missing when their neighbours were read, then those after a position.
-- The statistics of a table that is empty one moment and holds 100,000 rows the next are always wrong: without these settings the
-- planner reads and sorts the whole outbox for every batch.
create function outbox_waiting(missing bigint[], after bigint, most int) returns setof outbox
    language plpgsql stable
    set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off
as $$
begin
    return query select o.* from unnest(missing) m join outbox o on o.position = m order by o.position;
    return query select o.* from outbox o where o.position > after order by o.position limit most;
end
$$;
