-- A milestone's timer is found by its milestone too: who changes a milestone takes its timer away. Now that this is who fires it
-- may read a milestone without locking it.
drop index timer_due;
create index timer_due on timer (due_at, milestone_id);

-- These values used to bring their own quotation marks.
update trigger_template
set headers = replace(replace(headers, ':%8$s', ':"%8$s"'), ':%9$s', ':"%9$s"')
where headers like '%:\%8$s%' or headers like '%:\%9$s%';
