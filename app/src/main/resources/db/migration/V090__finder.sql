-- What the finder's index does not know yet: ids alone. A row is written in the transaction of the change that it tells
-- of, and goes once the index has it on the disk.
create table find_change (
    seq     bigint generated always as identity primary key,
    -- Null for what belongs to no case.
    case_id uuid,
    -- CASE: the case and its people. ITEM: a piece of evidence and its pages. WHOLE: all of a case. REPORT: of the library.
    kind    text not null check (kind in ('CASE', 'ITEM', 'WHOLE', 'REPORT')),
    subject uuid not null,
    -- How many pages it had before.
    pages   integer not null default 0,
    check ((case_id is null) = (kind = 'REPORT'))
);

create index find_change_of_case on find_change (case_id);

-- How far the index came: one that knows less was lost, or put back.
create table find_mark (
    one  boolean primary key default true check (one),
    mark bigint not null default 0
);
insert into find_mark default values;

grant select on find_change, find_mark to safeconduct_app;
alter table find_change enable row level security;
alter table find_change force row level security;
create policy a_team_sees_what_waits_of_its_case on find_change for select
    using (current_member() is not null and (case_id is null
        or exists (select from case_team t where t.case_id = find_change.case_id and t.member_id = current_member() offset 0)));
-- The functions below run as the owner. Nobody else writes here.
create policy the_finder_keeps_all on find_change to current_user using (true) with check (true);

-- Evidence whose words are not in the index, because what was read of it cannot be opened.
create table find_gap (
    item_id uuid primary key,
    case_id uuid not null,
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

grant select, insert, delete on find_gap to safeconduct_app;
alter table find_gap enable row level security;
alter table find_gap force row level security;
create policy a_team_sees_and_keeps_its_case on find_gap
    using (exists (select from case_team t where t.case_id = find_gap.case_id and t.member_id = current_member()));

create function note_findable() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    case tg_table_name
        when 'client_case' then
            insert into find_change (case_id, kind, subject) values (new.id, 'CASE', new.id);
        when 'person', 'person_name' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'CASE', new.case_id);
        when 'evidence_item' then
            insert into find_change (case_id, kind, subject) values (new.case_id, 'ITEM', new.id);
        when 'evidence_reading' then
            insert into find_change (case_id, kind, subject, pages)
            values (new.case_id, 'ITEM', new.item_id, coalesce(old.pages, 0));
        when 'report' then
            insert into find_change (kind, subject) values ('REPORT', new.id);
        when 'passage' then
            insert into find_change (kind, subject) values ('REPORT', new.report_id);
    end case;
    return null;
end $$;

create trigger note_findable after insert or update of name, native_name, a_number, facility on client_case
    for each row execute function note_findable();
create trigger note_findable after insert or update on person for each row execute function note_findable();
create trigger note_findable after insert or update on person_name for each row execute function note_findable();
create trigger note_findable after insert or update on evidence_item for each row execute function note_findable();
create trigger note_findable after update of state, pages on evidence_reading for each row
    when (new.state = 'DONE' or new.pages is distinct from old.pages) execute function note_findable();
create trigger note_findable after insert or update on report for each row execute function note_findable();
create trigger note_findable after insert or update on passage for each row execute function note_findable();

-- The oldest changes, each with a member of the case's team who can read it for the index. Those of a case that nobody
-- can open any more wait until somebody can. Ids only.
create function changes_to_find(most integer)
    returns table (seq bigint, case_id uuid, kind text, subject uuid, pages integer, member uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select c.seq, c.case_id, c.kind, c.subject, c.pages, r.id
        from find_change c
        left join lateral (
            select m.id from case_team t join member m on m.id = t.member_id
            where t.case_id = c.case_id and m.ended is null order by t.since, m.id limit 1) r on true
        where c.case_id is null or r.id is not null
        order by c.seq limit most
    $$;

create function changes_found(done bigint[], reached bigint) returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
        delete from find_change where seq = any (done);
        update find_mark set mark = greatest(mark, reached);
    $$;

-- Notes all there is, for an index that is made anew.
create function find_everything() returns void
    language sql security definer set search_path = pg_catalog, public
    as $$
        insert into find_change (case_id, kind, subject) select distinct case_id, 'WHOLE', case_id from case_team;
        insert into find_change (kind, subject) select 'REPORT', id from report;
    $$;

-- How much waits in the whole house: a number, for whoever runs it.
create function waiting_to_be_found() returns bigint
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select case when runs_house() then (select count(*) from find_change) else 0 end $$;

revoke execute on function changes_to_find(integer), changes_found(bigint[], bigint), find_everything(),
    waiting_to_be_found() from public;
grant execute on function changes_to_find(integer), changes_found(bigint[], bigint), find_everything(),
    waiting_to_be_found() to safeconduct_app;

select find_everything();
