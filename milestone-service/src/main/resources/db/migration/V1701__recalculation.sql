-- By what the clock of a milestone runs, so that new business hours can re-target it without its history.
alter table milestone
    add column definition_key    text   not null default '',
    add column target_nanos      bigint not null default 0,
    add column calendar_id       text,
    add column calendar_revision bigint not null default 0,
    -- [[from, to, calendar, revision], …] in microseconds, as JSON; null: one stretch, from the start on, in the hours above
    add column legs              text,
    -- warnings that gave way to a later one
    add column withheld          text[];
create index milestone_in_hours on milestone (calendar_id, calendar_revision, target_at)
    where calendar_id is not null and state in ('RUNNING', 'PAUSED');

-- The latest event time that the case was folded up to.
alter table milestone_case add column latest_moment timestamptz;

-- What was folded before these columns were there is folded again.
update milestone_case c set waiting_for = m.key
from (select case_id, min('process/' || process_id || '/' || process_version) as key
      from milestone where state in ('RUNNING', 'PAUSED') group by case_id) m
where m.case_id = c.case_id and c.waiting_for is null;

-- Each revision of business hours that came after others, and how far the milestones that run in them follow it.
create table recalculation (
    calendar_id  text        not null,
    revision     bigint      not null,
    published_at timestamptz not null,
    message_id   text        not null,
    state        text        not null default 'WAITING',
    total        bigint      not null default 0,
    done         bigint      not null default 0,
    moved        bigint      not null default 0,
    requested_at timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz,
    primary key (calendar_id, revision)
);
