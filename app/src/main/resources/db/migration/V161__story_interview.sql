-- A talk with somebody about what happened, as it is written down while it goes on. When it is over it becomes an account.
create table story_interview (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null references client_case,
    person_id   uuid not null,
    -- How somebody who is not the client agreed that the team knows it in this case.
    agreed      text check (length(agreed) between 1 and 500),
    day         date not null,
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    interpreter text check (length(interpreter) between 1 and 200),
    own         text check (length(own) between 1 and 200000),
    english     text check (length(english) between 1 and 200000),
    read_back   text not null default 'UNKNOWN' check (read_back ~ '^[A-Z_]{2,40}$'),
    ending      text check (length(ending) between 1 and 2000),
    account_id  uuid,
    withdrawn   timestamptz,
    version     integer not null default 1,
    unique (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    foreign key (case_id, account_id) references story_account (case_id, id)
);

-- What could have been asked, and why it was not.
create table story_interview_topic (
    case_id      uuid not null,
    interview_id uuid not null,
    name         text not null check (length(name) between 1 and 300),
    outcome      text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    why          text check (length(why) between 1 and 500),
    primary key (interview_id, name),
    foreign key (case_id, interview_id) references story_interview (case_id, id)
);

-- When there was rest.
create table story_interview_pause (
    id           uuid primary key default uuidv7(),
    case_id      uuid not null,
    interview_id uuid not null,
    began        timestamptz not null,
    ended        timestamptz check (ended >= began),
    unique (case_id, id),
    foreign key (case_id, interview_id) references story_interview (case_id, id)
);

create unique index story_interview_pause_going_on on story_interview_pause (interview_id) where ended is null;
create index story_interview_of_case on story_interview (case_id, id);

grant select, insert on story_interview, story_interview_topic, story_interview_pause to safeconduct_app;
grant update (day, interpreter, own, english, read_back, ending, account_id, withdrawn, version) on story_interview to safeconduct_app;
grant update (outcome, why) on story_interview_topic to safeconduct_app;
grant update (ended) on story_interview_pause to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['story_interview', 'story_interview_topic', 'story_interview_pause'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
