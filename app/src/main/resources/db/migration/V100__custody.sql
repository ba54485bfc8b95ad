-- A key of equal values that a GiST index can hold beside a range. PostgreSQL’s own way would be the extension
-- btree_gist, which whoever keeps the database would first have to allow.
create type uuid_span as range (subtype = uuid);

-- Where a person was held, from when to when. What was written down earlier stays in custody_stay_before.
create table custody_stay (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null references client_case,
    person_id  uuid not null,
    place      text not null check (length(place) between 1 and 200),
    -- The entry of our list of places; null where it isn’t in there.
    listed     text check (listed ~ '^[a-z0-9-]{2,60}$'),
    kind       text not null check (kind ~ '^[A-Z_]{2,40}$'),
    zone       text not null check (length(zone) between 1 and 60),
    authority  text not null check (authority ~ '^[A-Z_]{2,40}$'),
    unit       text check (length(unit) <= 200),
    -- By the clock of the place. An hour that nobody knows is null.
    began      date not null,
    began_at   time,
    ended      date check (ended >= began),
    ended_at   time check (ended is not null or ended_at is null),
    leaving    text check (leaving ~ '^[A-Z_]{2,40}$') check (leaving is null or ended is not null),
    source     text not null check (length(source) between 1 and 300),
    note       text check (length(note) <= 1000),
    -- When the person was there for certain, of which the room makes what the hours and the zone say.
    during     tstzrange not null,
    withdrawn  timestamptz,
    version    integer not null default 0,
    unique (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id),
    constraint nobody_is_in_two_places
        exclude using gist (uuid_span(person_id, person_id, '[]') with &&, during with &&) where (withdrawn is null)
);

create index custody_stay_of_person on custody_stay (case_id, person_id, began);

create table custody_stay_before (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    stay_id uuid not null,
    stay    jsonb not null,
    at      timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    foreign key (case_id, stay_id) references custody_stay (case_id, id)
);

create function keep_custody_stay() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into custody_stay_before (case_id, stay_id, stay) values (old.case_id, old.id, to_jsonb(old));
    return null;
end $$;

create trigger keep_custody_stay after update on custody_stay for each row execute function keep_custody_stay();

-- What happened in custody and bears on how long it may last: a review, a screening, a final order.
create table custody_milestone (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    person_id  uuid not null,
    kind       text not null check (kind ~ '^[A-Z0-9_]{2,40}$'),
    day        date not null,
    at         time,
    zone       text not null check (length(zone) between 1 and 60),
    source     text not null check (length(source) between 1 and 300),
    withdrawn  timestamptz,
    foreign key (case_id, person_id) references person (case_id, id)
);

create index custody_milestone_of_person on custody_milestone (case_id, person_id, day);

grant select, insert, update on custody_stay to safeconduct_app;
grant select on custody_stay_before to safeconduct_app;
grant select, insert on custody_milestone to safeconduct_app;
grant update (withdrawn) on custody_milestone to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['custody_stay', 'custody_stay_before', 'custody_milestone'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
