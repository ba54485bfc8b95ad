-- One person's case. What the list shows and orders by stands in this row, so that a page of it is one walk along an
-- index, however many cases there are.
create table client_case (
    id             uuid primary key default uuidv7(),
    -- What the team calls it, in Latin letters; the client's own spelling; the number the government gave.
    name           text not null check (length(name) between 1 and 200),
    native_name    text check (length(native_name) between 1 and 200),
    a_number       text check (a_number ~ '^[0-9]{9}$'),
    stage          text not null check (stage ~ '^[A-Z_]{2,40}$'),
    opened         date not null,
    closed         date check (closed >= opened),
    custody        text not null check (custody in ('DETAINED', 'RELEASED', 'NEVER_DETAINED')),
    detained_since date,
    released_on    date check (released_on >= detained_since),
    facility       text check (length(facility) between 1 and 200),
    -- The earliest hearing that nobody has said was held, moved or cancelled. May lie in the past: then somebody has to.
    next_hearing   date,
    last_activity  timestamptz not null default clock_timestamp(),
    version        integer not null default 0,
    check (custody <> 'NEVER_DETAINED' or (detained_since is null and released_on is null))
);

-- The team's row is written first, because only a member of the team may write the case's.
alter table case_team add constraint a_team_has_a_case
    foreign key (case_id) references client_case deferrable initially deferred;

create table case_stage (
    id       uuid primary key default uuidv7(),
    case_id  uuid not null references client_case,
    stage    text not null check (stage ~ '^[A-Z_]{2,40}$'),
    since    date not null,
    recorded timestamptz not null default clock_timestamp(),
    by       uuid default current_member()
);

create index case_stage_of_case on case_stage (case_id, since, id);

grant select, insert, update on client_case to safeconduct_app;
grant select, insert on case_stage to safeconduct_app;

-- Written out instead of asking on_case(): a subquery costs a row a tenth of what a call costs, and the list has many.
alter table client_case enable row level security;
alter table client_case force row level security;
create policy a_team_sees_and_keeps_its_case on client_case
    using (exists (select from case_team t where t.case_id = client_case.id and t.member_id = current_member()))
    with check (exists (select from case_team t where t.case_id = client_case.id and t.member_id = current_member()));

alter table case_stage enable row level security;
alter table case_stage force row level security;
create policy a_team_sees_and_keeps_its_case on case_stage
    using (exists (select from case_team t where t.case_id = case_stage.case_id and t.member_id = current_member()))
    with check (exists (select from case_team t where t.case_id = case_stage.case_id and t.member_id = current_member()));

-- Whatever a room writes down as done in a case is work on it; looking is not. No room can forget to say so.
create function note_activity() returns trigger
    language plpgsql as $$
begin
    update client_case set last_activity = greatest(last_activity, new.at) where id = new.case_id;
    return null;
end $$;

create trigger note_activity after insert on journal_entry for each row
    when (new.case_id is not null and new.act <> 'CASE_READ') execute function note_activity();
