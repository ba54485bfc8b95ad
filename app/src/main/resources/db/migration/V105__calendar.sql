-- What somebody entered on which dates hang: an event with its day, a time that lasted, a circumstance, a judge's order.
-- What is written over stays in calendar_fact_before; nothing is deleted.
create table calendar_fact (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    sort      text not null check (sort in ('EVENT', 'SPELL', 'CIRCUMSTANCE', 'ORDER')),
    -- A word of law/case/vocabulary.yaml; of an order, the id of the rule whose count it replaces.
    word      text not null check (word ~ '^[A-Za-z0-9-]{2,60}$'),
    -- Of a circumstance what it is, of an order who made it.
    value     text check (length(value) between 1 and 200),
    day       date,
    until     date check (until >= day),
    -- By the clocks of the house.
    hour      time,
    about     text check (length(about) between 1 and 200),
    served    text not null default 'UNKNOWN' check (served ~ '^[A-Z_]{2,40}$'),
    source    text not null check (length(source) between 1 and 500),
    entered   timestamptz not null default clock_timestamp(),
    by        uuid not null default current_member(),
    withdrawn timestamptz,
    version   integer not null default 0,
    unique (case_id, id),
    check (sort = 'CIRCUMSTANCE' or day is not null),
    check (sort in ('EVENT', 'SPELL') or value is not null)
);

create index calendar_fact_of_case on calendar_fact (case_id, id) where withdrawn is null;

create table calendar_fact_before (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    fact_id uuid not null,
    fact    jsonb not null,
    at      timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    foreign key (case_id, fact_id) references calendar_fact (case_id, id)
);

-- Whoever changes a fact answers for it from then on, whatever the program says.
create function sign_calendar_fact() returns trigger
    language plpgsql as $$
begin
    new.entered := clock_timestamp();
    new.by := current_member();
    return new;
end $$;

create trigger sign_calendar_fact before insert or update on calendar_fact
    for each row execute function sign_calendar_fact();

create function keep_calendar_fact() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into calendar_fact_before (case_id, fact_id, fact) values (old.case_id, old.id, to_jsonb(old));
    return null;
end $$;

create trigger keep_calendar_fact after update on calendar_fact for each row execute function keep_calendar_fact();

grant select, insert, update on calendar_fact to safeconduct_app;
grant select on calendar_fact_before to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['calendar_fact', 'calendar_fact_before'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
