-- Why a case is covered, in the words of those who read Korean.
alter table case_entitlement add column reason_ko text;
