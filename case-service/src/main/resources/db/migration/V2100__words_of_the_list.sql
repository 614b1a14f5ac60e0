-- What one searches in, apart from the wide rows of the list and in lower case: a part of a word in any language is found by reading
-- some megabytes. Written once, when a case is opened.
create table case_words (
    case_id uuid primary key,
    number bigint not null,
    subject text not null
);
insert into case_words (case_id, number, subject) select case_id, number, normalize(lower(subject)) from case_list;
