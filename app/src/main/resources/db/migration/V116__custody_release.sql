-- What was asked on a way out of detention, of whom, when, what came back, and what comes next. The ways and obstacles
-- lie in law/case/release.yaml. What was written over stays in custody_request_before.
create table custody_request (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    way       text not null check (way ~ '^[a-z-]{2,60}$'),
    what      text not null check (length(what) between 1 and 500),
    of_whom   text not null check (length(of_whom) between 1 and 200),
    asked     date not null,
    outcome   text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    answered  date check (answered >= asked),
    answer    text check (length(answer) between 1 and 1000),
    obstacle  text check (obstacle ~ '^[a-z-]{2,60}$'),
    next_step text check (length(next_step) between 1 and 500),
    next_by   date check (next_step is not null or next_by is null),
    source    text not null check (length(source) between 1 and 300),
    withdrawn timestamptz,
    version   integer not null default 0,
    unique (case_id, id),
    check (outcome not in ('GRANTED', 'PARTLY', 'DENIED') or answered is not null)
);

create index custody_request_of_case on custody_request (case_id, asked, id) where withdrawn is null;

create table custody_request_before (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    request_id uuid not null,
    request    jsonb not null,
    at         timestamptz not null default clock_timestamp(),
    by         uuid default current_member(),
    foreign key (case_id, request_id) references custody_request (case_id, id)
);

create function keep_custody_request() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into custody_request_before (case_id, request_id, request) values (old.case_id, old.id, to_jsonb(old));
    return null;
end $$;

create trigger keep_custody_request after update on custody_request
    for each row execute function keep_custody_request();

grant select, insert, update on custody_request to safeconduct_app;
grant select on custody_request_before to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['custody_request', 'custody_request_before'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
