-- What two tied cases of one family hold in common: written down once and read by both teams. Everything else stays on its
-- side of the wall.
create unique index custody_companion_of_case on custody_companion (case_id, id);

create table joint_fact (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    other_case uuid not null references client_case,
    tie_id     uuid not null,
    words      text not null check (length(words) between 1 and 500),
    source     text not null check (length(source) between 1 and 300),
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    withdrawn  timestamptz,
    foreign key (case_id, tie_id) references custody_companion (case_id, id)
);

create index joint_fact_of_case on joint_fact (case_id);
create index joint_fact_of_other on joint_fact (other_case);

grant select, insert on joint_fact to safeconduct_app;
grant update (withdrawn) on joint_fact to safeconduct_app;

-- Asked by the rules below for a team that sees only its own case.
create policy the_wall_reads_all on custody_companion for select to current_user using (true);
create function is_tied(tie uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select exists (select from custody_companion where id = tie and ended is null) $$;
revoke execute on function is_tied(uuid) from public;
grant execute on function is_tied(uuid) to safeconduct_app;

alter table joint_fact enable row level security;
alter table joint_fact force row level security;
create policy each_team_reads_it_while_the_cases_are_tied on joint_fact for select
    using (current_member() is not null and (on_case(case_id) or on_case(other_case)) and is_tied(tie_id));
create policy each_team_takes_it_back on joint_fact for update
    using (current_member() is not null and (on_case(case_id) or on_case(other_case)));
create policy who_is_on_both_teams_writes_it on joint_fact for insert
    with check (on_case(case_id) and on_case(other_case) and exists (select from custody_companion c
        where c.id = tie_id and c.case_id = joint_fact.case_id and c.other_case = joint_fact.other_case and c.ended is null));
