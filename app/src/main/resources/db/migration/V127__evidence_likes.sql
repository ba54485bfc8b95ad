-- What is kept of a page to find its likes: 64 bits of its looks and hashes of its words. Less than the title says, and walled
-- like it.
create table evidence_look (
    case_id uuid not null,
    item_id uuid not null,
    page    integer not null check (page > 0),
    code    text not null check (code ~ '^[0-9a-f]+$' and length(code) between 16 and 1024),
    primary key (item_id, page),
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create index evidence_look_of_case on evidence_look (case_id);

-- Two pages of two items that are the same, or near; found when the later of them was read.
create table evidence_like (
    case_id    uuid not null,
    item_id    uuid not null,
    page       integer not null check (page > 0),
    other_id   uuid not null,
    other_page integer not null check (other_page > 0),
    degree     text not null check (degree in ('SAME', 'NEAR')),
    primary key (item_id, page, other_id, other_page),
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, other_id) references evidence_item (case_id, id)
);

create index evidence_like_of_case on evidence_like (case_id);
create index evidence_like_of_other on evidence_like (other_id);

grant select, insert, delete on evidence_look, evidence_like to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['evidence_look', 'evidence_like']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy a_team_sees_and_keeps_its_case on %1$I
                using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
                with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))',
            walled);
        execute format('create policy whoever_erases_sees_all on %I to current_user using (true) with check (true)', walled);
    end loop;
end $$;

-- Where a file is destroyed, what was kept of its pages goes with it.
create function forget_looks() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    delete from evidence_like where case_id = new.case_id;
    delete from evidence_look where case_id = new.case_id;
    return null;
end $$;

create trigger forget_looks after update of erased on evidence_object for each row
    when (old.erased is null and new.erased is not null) execute function forget_looks();
