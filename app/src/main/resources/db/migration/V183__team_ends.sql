-- A place on a team may have an end. From then on the member is not on the case: every policy asks case_team, and this one
-- lets nobody see their own place after its end.
alter table case_team add column ends timestamptz;

alter policy one_sees_ones_own_teams on case_team
    using (current_member() is not null
        and (member_id = current_member() and (ends is null or ends > now()) or on_case(case_id)));

create or replace function on_case(wanted uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$
        select exists (select from case_team where case_id = wanted and member_id = current_member()
            and (ends is null or ends > now()))
    $$;

-- Whoever is there for a time decides about nobody: they could lengthen their own by way of a colleague.
create function decides_on_team(wanted uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$
        select exists (select from case_team where case_id = wanted and member_id = current_member() and ends is null)
    $$;

alter policy the_team_decides_who_joins on case_team with check (decides_on_team(case_id));
alter policy the_team_decides_who_leaves on case_team
    using (decides_on_team(case_id) or member_id = current_member() and on_case(case_id));
-- Nobody changes their own.
grant update (ends) on case_team to safeconduct_app;
create policy the_team_decides_how_long on case_team for update
    using (decides_on_team(case_id) and member_id <> current_member())
    with check (decides_on_team(case_id) and member_id <> current_member());

-- A place that is over begins anew when somebody is put on the case again; whoever runs the house sees none of them.
create function renew_place(wanted uuid, somebody uuid, until timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, public
    as $$
        with renewed as (
            update case_team set ends = until where case_id = wanted and member_id = somebody and ends <= now()
                and (decides_on_team(wanted) or runs_house())
            returning 1)
        select exists (select from renewed)
    $$;

revoke execute on function renew_place(uuid, uuid, timestamptz) from public;
grant execute on function renew_place(uuid, uuid, timestamptz) to safeconduct_app;

-- The program reads a case in the name of somebody who may: nowhere in that of a member whose time is over. All functions that
-- look for such a member join the two tables in the same words.
do $$
declare it regprocedure;
begin
    foreach it in array array['changes_to_find(integer)', 'rebuilding()', 'whom_to_ask(uuid)', 'cases_to_compare(boolean)',
        'readers_of_other_cases()', 'next_to_read()', 'abandoned_cases()', 'leads_case(uuid, uuid)',
        'may_hear(uuid)']::regprocedure[] loop
        execute replace(pg_get_functiondef(it), 'case_team t join member m on m.id = t.member_id',
            'case_team t join member m on m.id = t.member_id and (t.ends is null or t.ends > now())');
    end loop;
end $$;
