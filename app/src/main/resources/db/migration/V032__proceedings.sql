create table proceeding (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    kind    text not null check (kind ~ '^[A-Z_]{2,40}$'),
    court   text not null check (length(court) between 1 and 200),
    judge   text check (length(judge) <= 200),
    number  text check (length(number) <= 60),
    opened  date,
    ended   date check (ended >= opened),
    version integer not null default 0,
    unique (case_id, id)
);

create table hearing (
    id            uuid primary key default uuidv7(),
    case_id       uuid not null,
    proceeding_id uuid not null,
    kind          text not null check (kind ~ '^[A-Z_]{2,40}$'),
    day           date not null,
    -- Local to the court; notices name no zone.
    starts        time,
    outcome       text not null default 'SCHEDULED' check (outcome in ('SCHEDULED', 'HELD', 'MOVED', 'CANCELLED')),
    note          text check (length(note) <= 500),
    version       integer not null default 0,
    foreign key (case_id, proceeding_id) references proceeding (case_id, id)
);

create index hearing_of_case on hearing (case_id, day);

create table decision (
    id            uuid primary key default uuidv7(),
    case_id       uuid not null,
    proceeding_id uuid not null,
    what          text not null check (length(what) between 1 and 300),
    by            text check (length(by) <= 200),
    decided       date not null,
    outcome       text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    -- The day it was served: where time limits begin.
    served        date,
    version       integer not null default 0,
    foreign key (case_id, proceeding_id) references proceeding (case_id, id)
);

create index proceeding_of_case on proceeding (case_id, id);
create index decision_of_case on decision (case_id, decided);

grant select, insert, update on proceeding, hearing, decision to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['proceeding', 'hearing', 'decision'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;

-- The list orders by the earliest hearing whose end nobody has told.
create function note_next_hearing() returns trigger
    language plpgsql as $$
begin
    update client_case set next_hearing =
        (select min(day) from hearing where case_id = new.case_id and outcome = 'SCHEDULED')
    where id = new.case_id;
    return null;
end $$;

create trigger note_next_hearing after insert or update on hearing for each row execute function note_next_hearing();
