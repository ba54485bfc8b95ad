create table member (
    id       uuid primary key default uuidv7(),
    -- What they sign in with; compared without case.
    login    text not null check (login = lower(login) and length(login) between 1 and 320),
    name     text not null check (length(name) between 1 and 200),
    roles    text[] not null default '{}',
    ended    timestamptz,
    version  integer not null default 0,
    unique (login)
);

-- Who works on which case. The root of every wall: what else a case holds is shown to these members only.
create table case_team (
    case_id   uuid not null,
    member_id uuid not null references member,
    since     timestamptz not null default clock_timestamp(),
    primary key (case_id, member_id)
);

create index case_team_of_member on case_team (member_id, case_id);

grant select, insert on member to safeconduct_app;
grant update (name, roles, ended, version) on member to safeconduct_app;
grant select, insert, delete on case_team to safeconduct_app;

-- Asked by policies of case_team and journal_entry, which would otherwise have to ask themselves. Runs as owner.
create function on_case(wanted uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$ select exists (select from case_team where case_id = wanted and member_id = current_member()) $$;

create function runs_house() returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$ select exists (select from member where id = current_member() and 'ADMINISTRATOR' = any (roles) and ended is null) $$;

-- For whoever may put somebody on it, which is not only the team.
create function is_on_case(wanted uuid, somebody uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$
        select (on_case(wanted) or runs_house())
            and exists (select from case_team where case_id = wanted and member_id = somebody)
    $$;

create function has_team(wanted uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$ select exists (select from case_team where case_id = wanted) $$;

alter table case_team enable row level security;
create policy one_sees_ones_own_teams on case_team for select
    using (current_member() is not null and (member_id = current_member() or on_case(case_id)));
create policy the_team_decides_who_joins on case_team for insert with check (on_case(case_id));
create policy whoever_opens_a_case_is_on_it on case_team for insert
    with check (member_id = current_member() and not has_team(case_id));
-- Where a whole team is gone somebody has to be let in. It is written into the case's journal.
create policy an_administrator_lets_in on case_team for insert with check (runs_house());
create policy the_team_decides_who_leaves on case_team for delete using (on_case(case_id));

-- Without an actor no row has to be looked at.
create policy a_team_sees_who_read_its_case on journal_entry for select
    using (current_member() is not null and on_case(case_id));

-- What happened outside any case: one's own, and everybody's for whoever runs the house.
create policy signing_in_is_no_secret on journal_entry for select
    using (current_member() is not null and case_id is null and (actor = current_member() or runs_house()));

-- Cases that nobody can open any more, because every member of the team has left. Ids only, and only for whoever runs
-- the house.
create function abandoned_cases() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select t.case_id from case_team t join member m on m.id = t.member_id
        where runs_house() group by t.case_id having bool_and(m.ended is not null)
    $$;
