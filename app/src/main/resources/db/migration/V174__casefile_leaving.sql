-- What of a case left the house, on which route and in what. Rooms that let something out write it here first, so that
-- whoever keeps something back can refuse it here for all of them.
create table departure (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    route   text not null check (route ~ '^[A-Z_]{2,40}$'),
    means   text not null check (means ~ '^[A-Z_]{2,40}$'),
    thing   uuid not null,
    -- What it was in: the version of a filing, a letter, a declaration.
    wrap    uuid,
    at      timestamptz not null default clock_timestamp(),
    by      uuid not null default current_member()
);

create index departure_of_case on departure (case_id, thing);
create index departure_of_wrap on departure (wrap) where wrap is not null;

-- Added to and never changed, each in the name of whoever acts.
grant select, insert (case_id, route, means, thing, wrap) on departure to safeconduct_app;

alter table departure enable row level security;
alter table departure force row level security;
create policy a_team_sees_and_keeps_its_case on departure
    using (exists (select from case_team t where t.case_id = departure.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = departure.case_id and t.member_id = current_member() offset 0));
