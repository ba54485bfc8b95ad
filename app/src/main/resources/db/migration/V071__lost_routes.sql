-- The search for other proof of what a lost item would have shown. Routes lie in law/playbooks and are named by their id.
create table lost_route_choice (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    item_id uuid not null,
    route   text not null check (route ~ '^[a-z][a-z-]{1,39}$'),
    open    boolean not null,
    reason  text check (length(reason) <= 500),
    at      timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    foreign key (case_id, item_id) references lost_item (case_id, id),
    check (open or reason is not null)
);

create table lost_attempt (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    item_id   uuid not null,
    route     text not null check (route ~ '^[a-z][a-z-]{1,39}$'),
    asked     text not null check (length(asked) between 1 and 300),
    day       date not null,
    means     text not null check (means ~ '^[A-Z_]{2,40}$'),
    words     text check (length(words) <= 2000),
    withdrawn timestamptz,
    unique (case_id, id),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

-- What came of an attempt; the last row holds, the earlier ones stay.
create table lost_result (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    attempt_id uuid not null,
    outcome    text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    day        date not null,
    words      text check (length(words) <= 2000),
    next_step  text check (length(next_step) <= 300),
    due        date,
    evidence   text check (length(evidence) <= 500),
    -- Contents of the item for which it brought evidence.
    brought    uuid[] not null default '{}',
    foreign key (case_id, attempt_id) references lost_attempt (case_id, id)
);

create index lost_route_choice_of_item on lost_route_choice (case_id, item_id, route, id);
create index lost_attempt_of_item on lost_attempt (case_id, item_id, day);
create index lost_result_of_attempt on lost_result (case_id, attempt_id, id);

grant select, insert on lost_route_choice, lost_attempt, lost_result to safeconduct_app;
grant update (withdrawn) on lost_attempt to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['lost_route_choice', 'lost_attempt', 'lost_result'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
