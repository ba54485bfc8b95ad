-- A place on a team may have an end. From then on the member is not on the case: every policy asks case_team, and this one
-- lets nobody see their own place after its end.
alter table case_team add column ends timestamptz;

-- Nobody changes their own.
grant update (ends) on case_team to safeconduct_app;
create policy the_team_decides_how_long on case_team for update
    using (on_case(case_id) and member_id <> current_member())
    with check (on_case(case_id) and member_id <> current_member());

alter policy one_sees_ones_own_teams on case_team
    using (current_member() is not null
        and (member_id = current_member() and (ends is null or ends > now()) or on_case(case_id)));

create or replace function on_case(wanted uuid) returns boolean
    language sql stable parallel safe security definer set search_path = pg_catalog, public
    as $$
        select exists (select from case_team where case_id = wanted and member_id = current_member()
            and (ends is null or ends > now()))
    $$;

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
