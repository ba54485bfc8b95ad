create table person (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null references client_case,
    -- Whose case it is. Others are in it because of them.
    client      boolean not null default false,
    -- As EDTF says it, with its doubt, and in the words in which it was told.
    born        text check (length(born) <= 60),
    born_words  text check (length(born_words) <= 200),
    nationality text check (length(nationality) <= 100),
    languages   text check (length(languages) <= 200),
    a_number    text check (a_number ~ '^[0-9]{9}$'),
    location    text not null default 'UNKNOWN' check (location ~ '^[A-Z_]{2,40}$'),
    place       text check (length(place) <= 200),
    version     integer not null default 0,
    unique (case_id, id)
);

create unique index one_client_to_a_case on person (case_id) where client;

-- Every spelling that was seen, with where. One that proved wrong is withdrawn and stays.
create table person_name (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    person_id uuid not null,
    use       text not null check (use in ('PAPERS', 'OWN', 'OTHER')),
    spelled   text not null check (length(spelled) between 1 and 300),
    given     text check (length(given) <= 100),
    middle    text check (length(middle) <= 100),
    family    text check (length(family) <= 100),
    source    text not null check (length(source) between 1 and 300),
    withdrawn timestamptz,
    foreign key (case_id, person_id) references person (case_id, id)
);

create index person_name_of_person on person_name (case_id, person_id, id);

create table contact (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null,
    person_id   uuid not null,
    kind        text not null check (kind in ('PHONE', 'MESSENGER', 'EMAIL', 'ADDRESS')),
    value       text not null check (length(value) between 1 and 300),
    call        text not null check (call in ('UNKNOWN', 'YES', 'ASK_FIRST', 'NO')),
    message     text not null check (message in ('UNKNOWN', 'YES', 'ASK_FIRST', 'NO')),
    read_by     text check (length(read_by) <= 300),
    safe_hours  text check (length(safe_hours) <= 200),
    note        text check (length(note) <= 1000),
    withdrawn   timestamptz,
    version     integer not null default 0,
    foreign key (case_id, person_id) references person (case_id, id)
);

create index contact_of_person on contact (case_id, person_id, id);

-- The relative is the person's spouse, parent …; read the other way round it is the other way round.
create table family_link (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null,
    person_id   uuid not null,
    kin         text not null check (kin ~ '^[A-Z_]{2,40}$'),
    relative_id uuid not null check (relative_id <> person_id),
    withdrawn   timestamptz,
    foreign key (case_id, person_id) references person (case_id, id),
    foreign key (case_id, relative_id) references person (case_id, id)
);

create index family_link_of_person on family_link (case_id, person_id);
create index family_link_of_relative on family_link (case_id, relative_id);

grant select, insert, update on person, person_name, contact, family_link to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['person', 'person_name', 'contact', 'family_link'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
