-- From when a revision counts for what is running; of revisions heard before this was kept it is not known, and they count only
-- where a decision names them.
alter table calendar add column published_at timestamptz;
