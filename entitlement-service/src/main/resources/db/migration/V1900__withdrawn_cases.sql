-- Merged, or spam: closed, and without an incident of its own (rule 2).
alter table covered_case add column withdrawn boolean not null default false;
