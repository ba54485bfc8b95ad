-- How somebody closed a contradiction. The contradiction itself is found anew each time and stored nowhere.
create table story_closing (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    -- Of the rule and the passages, and of what these were understood to say.
    key     text not null check (key ~ '^[0-9a-f]{32}$'),
    seal    text not null check (seal ~ '^[0-9a-f]{32}$'),
    rule    text not null check (rule ~ '^[A-Z_]{2,40}$'),
    outcome text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    note    text not null check (length(note) between 1 and 1000),
    by      uuid not null default current_member(),
    at      timestamptz not null default clock_timestamp()
);

create index story_closing_of_case on story_closing (case_id, key, at desc);

grant select, insert on story_closing to safeconduct_app;

alter table story_closing enable row level security;
alter table story_closing force row level security;
create policy a_team_sees_and_keeps_its_case on story_closing
    using (exists (select from case_team t where t.case_id = story_closing.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = story_closing.case_id and t.member_id = current_member() offset 0));
