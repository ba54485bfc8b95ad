-- By which law of the house a job was done: when a version of a rule comes or goes, a filing is checked again.
-- Null for what was done before anybody noted it.
alter table filing_job add law uuid;
