-- What kept counsel or family from a person in custody.
create table custody_hindrance (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    stay_id   uuid not null,
    kind      text not null check (kind ~ '^[A-Z_]{2,40}$'),
    -- By the clock of the place.
    day       date not null,
    at        time,
    words     text not null check (length(words) between 1 and 1000),
    who       text not null check (length(who) between 1 and 200),
    reason    text check (length(reason) between 1 and 500),
    verdict   text not null check (verdict ~ '^[A-Z_]{2,40}$'),
    withdrawn timestamptz,
    foreign key (case_id, stay_id) references custody_stay (case_id, id)
);

-- Where somebody looked for the person, under one spelling, and what came of it.
create table custody_search (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null references client_case,
    place       text not null check (place ~ '^[A-Z_]{2,40}$'),
    day         date not null,
    at          time,
    spelling    text check (length(spelling) between 1 and 200),
    number_used boolean not null,
    result      text not null check (result ~ '^[A-Z_]{2,40}$'),
    words       text check (length(words) between 1 and 500),
    withdrawn   timestamptz,
    check (spelling is not null or number_used)
);

create index custody_hindrance_of_case on custody_hindrance (case_id, day);
create index custody_search_of_case on custody_search (case_id, day);

grant select, insert on custody_hindrance, custody_search to safeconduct_app;
grant update (withdrawn) on custody_hindrance, custody_search to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['custody_hindrance', 'custody_search'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
