-- Somebody's account of what happened, or a paper that tells of it. What it says is in its tellings.
create table story_account (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    kind      text not null check (kind ~ '^[A-Z_]{2,40}$'),
    -- Whoever speaks: somebody of the case, or anybody by name.
    person_id uuid,
    speaker   text check (length(speaker) between 1 and 200),
    -- How somebody who is not the client agreed that the team knows it in this case.
    agreed    text check (length(agreed) between 1 and 500),
    withdrawn timestamptz,
    check ((person_id is null) <> (speaker is null)),
    unique (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id)
);

-- One telling of it. It is never changed: what is told anew is another telling.
create table story_telling (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null,
    account_id  uuid not null,
    number      integer not null check (number > 0),
    told        date,
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    interpreter text check (length(interpreter) between 1 and 200),
    read_back   text not null check (read_back ~ '^[A-Z_]{2,40}$'),
    own         text check (length(own) between 1 and 200000),
    english     text check (length(english) between 1 and 200000),
    source      text not null check (length(source) between 1 and 300),
    why         text check (length(why) between 1 and 500),
    at          timestamptz not null default clock_timestamp(),
    by          uuid not null default current_member(),
    check (own is not null or english is not null),
    unique (case_id, id),
    unique (account_id, number),
    foreign key (case_id, account_id) references story_account (case_id, id)
);

-- What several tellings may speak of. The same name is the same event.
create table story_event (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    name    text not null check (length(name) between 1 and 120),
    unique (case_id, id)
);

create unique index story_event_by_name on story_event (case_id, lower(name));

-- What a passage of a telling says about an event, as a person has understood it.
create table story_statement (
    id            uuid primary key default uuidv7(),
    case_id       uuid not null,
    telling_id    uuid not null,
    paragraph     integer not null check (paragraph > 0),
    side          text not null check (side in ('OWN', 'ENGLISH')),
    passage       text not null check (length(passage) between 1 and 4000),
    event_id      uuid not null,
    what          text not null check (length(what) between 1 and 500),
    -- Words about time, in which language they are read, from which event they count, and the reading that was confirmed.
    when_said     text check (length(when_said) between 1 and 300),
    when_language text check (when_language ~ '^[a-z]{2}$'),
    when_other    uuid,
    when_reading  text check (length(when_reading) between 1 and 1000),
    when_choice   integer check (when_choice >= 0),
    place         text check (length(place) between 1 and 200),
    present_id    uuid,
    actor         text check (length(actor) between 1 and 200),
    power         text not null check (power ~ '^[A-Z_]{2,40}$'),
    harm          text check (harm ~ '^[A-Z_]{2,40}$'),
    ground        text check (ground ~ '^[A-Z_]{2,40}$'),
    counted       text check (length(counted) between 1 and 100),
    count_least   integer check (count_least >= 0),
    count_most    integer check (count_most >= count_least),
    age_of        uuid,
    age_least     integer check (age_least >= 0),
    age_most      integer check (age_most >= age_least),
    version       integer not null default 0,
    withdrawn     timestamptz,
    check ((when_said is null) = (when_language is null) and (when_said is null) = (when_reading is null)),
    check ((counted is null) = (count_least is null) and (counted is null) = (count_most is null)),
    check ((age_of is null) = (age_least is null) and (age_of is null) = (age_most is null)),
    unique (case_id, id),
    foreign key (case_id, telling_id) references story_telling (case_id, id),
    foreign key (case_id, event_id) references story_event (case_id, id),
    foreign key (case_id, when_other) references story_event (case_id, id),
    foreign key (case_id, present_id) references person (case_id, id),
    foreign key (case_id, age_of) references person (case_id, id)
);

create index story_account_of_case on story_account (case_id, id);
create index story_telling_of_account on story_telling (case_id, account_id, number);
create index story_statement_of_telling on story_statement (case_id, telling_id, paragraph);

grant select, insert on story_account, story_telling, story_event, story_statement to safeconduct_app;
grant update (withdrawn) on story_account to safeconduct_app;
grant update (paragraph, side, passage, event_id, what, when_said, when_language, when_other, when_reading, when_choice,
    place, present_id, actor, power, harm, ground, counted, count_least, count_most, age_of, age_least, age_most,
    version, withdrawn) on story_statement to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['story_account', 'story_telling', 'story_event', 'story_statement'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
