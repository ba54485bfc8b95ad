-- How far the index is made anew: what waited when that was asked for, and what of it still waits.
alter table find_mark
    add rebuild_asked timestamptz,
    add rebuild_last  bigint,
    add rebuild_total bigint;

create or replace function find_everything() returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
        insert into find_change (case_id, kind, subject) select distinct case_id, 'WHOLE', case_id from case_team;
        insert into find_change (kind, subject) select 'REPORT', id from report;
        update find_mark set rebuild_asked = clock_timestamp(),
            rebuild_last = (select max(seq) from find_change),
            rebuild_total = (select count(*) from find_change);
    $$;

-- Numbers, for whoever runs the house.
create function rebuilding()
    returns table (asked timestamptz, total bigint, "left" bigint)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select rebuild_asked, rebuild_total, (
            select count(*) from find_change c where c.seq <= rebuild_last
            -- What nobody can open is not read until somebody can.
            and (c.case_id is null or exists (select from case_team t join member m on m.id = t.member_id
                where t.case_id = c.case_id and m.ended is null)))
        from find_mark where rebuild_asked is not null and runs_house()
    $$;

revoke execute on function rebuilding() from public;
grant execute on function rebuilding() to safeconduct_app;
