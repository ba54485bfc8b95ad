-- What was done or left undone to a person during a stay, each missing thing a row of its own.
create table custody_condition (
    id           uuid primary key default uuidv7(),
    case_id      uuid not null,
    stay_id      uuid not null,
    subject      text not null check (subject ~ '^[A-Z_]{2,40}$'),
    -- What was left undone; otherwise what was done.
    omission     boolean not null,
    what         text not null check (length(what) between 1 and 1000),
    -- As EDTF says it, with its doubt.
    began        text check (length(began) <= 60),
    ended        text check (length(ended) <= 60),
    verdict      text not null check (verdict ~ '^[A-Z_]{2,40}$'),
    asked        text check (length(asked) <= 1000),
    answer       text check (length(answer) <= 1000),
    present      text check (length(present) <= 500),
    in_room      integer check (in_room between 1 and 10000),
    in_room_how  text check (length(in_room_how) <= 300),
    harm         text check (length(harm) <= 1000),
    care         text check (length(care) <= 1000),
    source       text not null check (length(source) between 1 and 500),
    fear         text not null check (fear ~ '^[A-Z_]{2,40}$'),
    fear_why     text check (length(fear_why) <= 500),
    -- Written down and not to be acted on before the client says so.
    on_hold      boolean not null default true,
    withdrawn    timestamptz,
    version      integer not null default 0,
    unique (case_id, id),
    foreign key (case_id, stay_id) references custody_stay (case_id, id)
);

create index custody_condition_of_stay on custody_condition (case_id, stay_id, id);

create table custody_condition_item (
    case_id      uuid not null,
    condition_id uuid not null,
    item_id      uuid not null,
    primary key (condition_id, item_id),
    foreign key (case_id, condition_id) references custody_condition (case_id, id),
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create table custody_condition_before (
    id           uuid primary key default uuidv7(),
    case_id      uuid not null,
    condition_id uuid not null,
    condition    jsonb not null,
    at           timestamptz not null default clock_timestamp(),
    by           uuid default current_member(),
    foreign key (case_id, condition_id) references custody_condition (case_id, id)
);

create function keep_custody_condition() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into custody_condition_before (case_id, condition_id, condition) values (old.case_id, old.id, to_jsonb(old));
    return null;
end $$;

create trigger keep_custody_condition after update on custody_condition
    for each row execute function keep_custody_condition();

grant select, insert, update on custody_condition to safeconduct_app;
grant select, insert, delete on custody_condition_item to safeconduct_app;
grant select on custody_condition_before to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['custody_condition', 'custody_condition_item', 'custody_condition_before'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
