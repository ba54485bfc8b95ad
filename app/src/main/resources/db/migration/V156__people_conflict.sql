create unique index person_name_of_case on person_name (case_id, id);

-- By which a name is found beside others of the house: for each of its words the keys of the name engine, parted by spaces.
create table person_key (
    name_id   uuid primary key,
    case_id   uuid not null,
    person_id uuid not null,
    words     text[] not null,
    keys      text[] not null,
    foreign key (case_id, person_id) references person (case_id, id),
    foreign key (case_id, name_id) references person_name (case_id, id)
);

create index person_key_found on person_key using gin (keys);
create index person_key_of_person on person_key (case_id, person_id);
create index person_by_number on person (a_number) where a_number is not null;

-- What a comparison with all other cases came to: whom to ask, and nothing else. The seal tells one set of people from
-- another without saying who they are.
create table conflict_check (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null,
    person_id   uuid not null,
    at          timestamptz not null default clock_timestamp(),
    by          uuid not null default current_member(),
    seal        text not null check (seal ~ '^([0-9a-f]{32})?$'),
    asks        text[] not null,
    answer      text check (length(answer) between 1 and 1000),
    answered    timestamptz,
    answered_by uuid,
    check ((answer is null) = (answered is null) and (answer is null) = (answered_by is null)),
    foreign key (case_id, person_id) references person (case_id, id)
);

create index conflict_check_of_person on conflict_check (case_id, person_id, id desc);

-- A case whose team is not to be named to others of the house.
create table conflict_discretion (
    case_id uuid primary key references client_case,
    at      timestamptz not null default clock_timestamp(),
    by      uuid not null default current_member()
);

grant select, insert, delete on person_key, conflict_discretion to safeconduct_app;
grant select, insert on conflict_check to safeconduct_app;
grant update (answer, answered, answered_by) on conflict_check to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['person_key', 'conflict_check', 'conflict_discretion'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
    -- The functions below run as the owner and ask for the team themselves.
    foreach it in array array['client_case', 'person', 'person_name', 'person_key', 'conflict_discretion'] loop
        execute format('create policy the_comparison_reads_all on %I for select to current_user using (true)', it);
    end loop;
end $$;

-- Those who answer for a case; whoever runs the house where nobody does, or where the team is not to be named.
create function whom_to_ask(wanted uuid) returns text[]
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select coalesce(
            (select array_agg(m.name order by m.name) from case_team t join member m on m.id = t.member_id
             where t.case_id = wanted and m.ended is null and m.roles && array['ATTORNEY', 'ACCREDITED_REPRESENTATIVE']
               and not exists (select from conflict_discretion d where d.case_id = wanted)),
            (select array_agg(m.name order by m.name) from member m
             where m.ended is null and 'ADMINISTRATOR' = any (m.roles)),
            '{}')
    $$;

-- Whoever in other cases may be this person, to be weighed by the name engine. It answers about somebody who is written
-- down in a case of the acting member, and about nobody else; it names no case.
create function possible_conflicts(asking uuid, wanted uuid)
    returns table (entry uuid, spelled text, born text, a_number text, ask text[])
    language sql stable security definer rows 20 set search_path = pg_catalog, public
    as $$
        with mine as materialized (
            select k.words, k.keys from person_key k join person_name n on n.id = k.name_id and n.withdrawn is null
            where k.case_id = asking and k.person_id = wanted and on_case(asking)),
        near as (
            select t.case_id, t.person_id
            from mine m join person_key t on t.keys && m.keys and t.case_id <> asking
                and (select count(*) from unnest(m.words) w where string_to_array(w, ' ') && t.keys)
                    >= least(2, cardinality(m.words), cardinality(t.words))
            union
            select o.case_id, o.id from person p join person o on o.a_number = p.a_number and o.case_id <> asking
            where p.case_id = asking and p.id = wanted and on_case(asking))
        select o.id, n.spelled, o.born, o.a_number, whom_to_ask(o.case_id)
        from near join person o on o.case_id = near.case_id and o.id = near.person_id
        join person_name n on n.case_id = o.case_id and n.person_id = o.id and n.withdrawn is null
    $$;

-- Cases each with somebody of its team who can compare it: the open ones, or those with names from before there were keys.
-- Ids only.
create function cases_to_compare(without_keys boolean) returns table (case_id uuid, member uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select distinct on (t.case_id) t.case_id, m.id
        from case_team t join member m on m.id = t.member_id
        join client_case c on c.id = t.case_id
        where m.ended is null and case when without_keys
            then exists (select from person_name n where n.case_id = t.case_id and n.withdrawn is null
                and not exists (select from person_key k where k.name_id = n.id))
            else c.closed is null end
        order by t.case_id, t.since, m.id
    $$;

revoke execute on function whom_to_ask(uuid), possible_conflicts(uuid, uuid), cases_to_compare(boolean) from public;
grant execute on function possible_conflicts(uuid, uuid), cases_to_compare(boolean) to safeconduct_app;
