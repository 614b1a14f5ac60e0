-- Whoever looks through what was taken for spam finds it without looking through all cases.
alter table case_list add column spam boolean not null default false;
create index case_list_spam on case_list (number) where spam;
