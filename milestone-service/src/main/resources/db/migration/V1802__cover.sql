-- Under which version of which process a case is, as its latest decision says, so that a migration finds its open cases.
alter table milestone_case add column process_id text, add column process_version int;

update milestone_case c
set process_id = d.data ->> 'processId', process_version = (d.data ->> 'processVersion')::int
from (select distinct on (case_id) case_id, data from case_decision order by case_id, revision desc) d
where d.case_id = c.case_id;

create index milestone_case_open_under on milestone_case (process_id, case_id) where not closed;
