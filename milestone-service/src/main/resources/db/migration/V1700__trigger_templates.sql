-- What the messages of a trigger have in common, as text for format(). Each text is written once and named by its hash, so that a
-- milestone only keeps its own values. Their numbers, filled in when it fires:
--   1 case, 2 milestone, 3 revision, 4 start, 5 target, 6 due, 7 message, 8 correlation and 9 causation (both as JSON), 10 sent
create table trigger_template (
    id         bigint  primary key,
    key        text    not null,
    type       text    not null,
    is_warning boolean not null,
    headers    text    not null,
    body       text    not null
);

-- The triggers to come, in the order they are due: when, and by which template.
alter table milestone
    add column plan_due       timestamptz[] not null default '{}',
    add column plan_templates bigint[]      not null default '{}',
    add column correlation_id text          not null default '',
    add column causation_id   text;

-- A plan that was written whole becomes a template of its own; the next fold replaces it with the common one.
create temporary table written_whole on commit drop as
select m.id as milestone_id, t.position,
       ('x' || substr(md5(m.id || ':' || t.position), 1, 16))::bit(64)::bigint as template,
       (t.entry ->> 'dueAt')::timestamptz as due_at,
       t.entry ->> 'key' as key, t.entry ->> 'type' as type, t.entry ->> 'type' like '%.warned.%' as is_warning,
       replace(((t.entry -> 'headers') || '{"ce_time": "@sent@"}')::text, '%', '%%') as headers,
       '{"at":"%10$s",' || substr(replace(t.entry ->> 'body', '%', '%%'), 2) as body
from milestone m cross join lateral jsonb_array_elements(m.plan) with ordinality t(entry, position);

insert into trigger_template (id, key, type, is_warning, headers, body)
select template, key, type, is_warning, replace(headers, '@sent@', '%10$s'), body from written_whole;

update milestone m set plan_due = p.due, plan_templates = p.templates
from (select milestone_id, array_agg(due_at order by position) as due, array_agg(template order by position) as templates
      from written_whole group by milestone_id) p
where p.milestone_id = m.id;

alter table milestone drop column plan;
