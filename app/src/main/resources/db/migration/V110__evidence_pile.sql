-- What came into the house and waits to be read: ids alone. A row is written with the item, and goes when its reading is
-- over or when somebody asks for it themselves; from then on the reading has a job of its own.
create table evidence_pile (
    item_id uuid primary key,
    case_id uuid not null,
    came    timestamptz not null default clock_timestamp(),
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create index evidence_pile_by_age on evidence_pile (came, item_id);
create index evidence_pile_of_case on evidence_pile (case_id);

grant select, insert, delete on evidence_pile to safeconduct_app;
alter table evidence_pile enable row level security;
alter table evidence_pile force row level security;
create policy a_team_sees_and_keeps_its_case on evidence_pile
    using (exists (select from case_team t where t.case_id = evidence_pile.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = evidence_pile.case_id and t.member_id = current_member() offset 0));
-- The function below runs as the owner, and so does the filling at the end.
create policy the_reader_knows_all on evidence_pile to current_user using (true) with check (true);

create function lay_on_pile() returns trigger
    language plpgsql set search_path = pg_catalog, public as $$
begin
    insert into evidence_pile (case_id, item_id) values (new.case_id, new.id);
    return null;
end $$;

create trigger lay_on_pile after insert on evidence_item for each row execute function lay_on_pile();

-- What has waited longest, with a member of the case's team in whose name it can be read. What nobody can open any more
-- waits until somebody can. Ids only.
create function next_to_read()
    returns table (case_id uuid, item uuid, member uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select p.case_id, p.item_id, r.id
        from evidence_pile p
        cross join lateral (
            select m.id from case_team t join member m on m.id = t.member_id
            where t.case_id = p.case_id and m.ended is null order by t.since, m.id limit 1) r
        order by p.came, p.item_id limit 1
    $$;

revoke execute on function next_to_read() from public;
grant execute on function next_to_read() to safeconduct_app;

-- What was here before and that nobody has looked at. The owner sees it for the length of this statement.
alter table evidence_item no force row level security;
alter table evidence_reading no force row level security;
insert into evidence_pile (case_id, item_id)
    select i.case_id, i.id from evidence_item i
    where not exists (select from evidence_reading r where r.item_id = i.id);
alter table evidence_item force row level security;
alter table evidence_reading force row level security;
