-- Things that were taken, and what was asked and answered about them, are found too. LOST: a thing with what was on it and
-- the hands it went through. REQUEST: what was asked about it, with the answers.
alter table find_change drop constraint find_change_kind_check;
alter table find_change add constraint find_change_kind_check
    check (kind in ('CASE', 'ITEM', 'LOST', 'REQUEST', 'WHOLE', 'REPORT'));

create function note_lost_findable() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    case tg_table_name
        when 'lost_item' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'LOST', new.id);
        when 'lost_content', 'lost_handover' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'LOST', new.item_id);
        when 'lost_request' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'REQUEST', new.id);
        when 'lost_answer' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'REQUEST', new.request_id);
    end case;
    return null;
end $$;

do $$
declare
    it text;
begin
    foreach it in array array['lost_item', 'lost_content', 'lost_handover', 'lost_request', 'lost_answer'] loop
        execute format('create trigger note_lost_findable after insert or update on %I
            for each row execute function note_lost_findable()', it);
    end loop;
end $$;

-- What is here already. The owner sees it for the length of these statements.
alter table lost_item no force row level security;
alter table lost_request no force row level security;
insert into find_change (case_id, kind, subject) select case_id, 'LOST', id from lost_item;
insert into find_change (case_id, kind, subject) select case_id, 'REQUEST', id from lost_request;
alter table lost_item force row level security;
alter table lost_request force row level security;

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
