-- That two entries of a case that look like one person are two, and why. Taken back it stays.
create table person_apart (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    one_id    uuid not null,
    other_id  uuid not null,
    reason    text not null check (length(reason) between 1 and 500),
    at        timestamptz not null default clock_timestamp(),
    by        uuid not null default current_member(),
    withdrawn timestamptz,
    check (one_id < other_id),
    foreign key (case_id, one_id) references person (case_id, id),
    foreign key (case_id, other_id) references person (case_id, id)
);

create unique index person_apart_once on person_apart (case_id, one_id, other_id) where withdrawn is null;

grant select, insert on person_apart to safeconduct_app;
grant update (withdrawn) on person_apart to safeconduct_app;

alter table person_apart enable row level security;
alter table person_apart force row level security;
create policy a_team_sees_and_keeps_its_case on person_apart
    using (exists (select from case_team t where t.case_id = person_apart.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = person_apart.case_id and t.member_id = current_member() offset 0));
