-- What a person said about a point of the checklist after a transfer: done, or does not apply. The points themselves lie
-- in law/case/transfer.yaml. Nothing is changed or deleted; what is taken back is open again.
create table custody_transfer_point (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    -- The stay that began with the transfer.
    stay_id   uuid not null,
    point     text not null check (point ~ '^TRF-[0-9]{2}$'),
    how       text not null check (how in ('DONE', 'DISMISSED')),
    why       text check (length(why) between 1 and 1000),
    at        timestamptz not null default clock_timestamp(),
    by        uuid not null default current_member(),
    withdrawn timestamptz,
    check (how = 'DONE' or why is not null),
    foreign key (case_id, stay_id) references custody_stay (case_id, id)
);

create unique index custody_transfer_point_once on custody_transfer_point (stay_id, point) where withdrawn is null;
create index custody_transfer_point_of_case on custody_transfer_point (case_id, id) where withdrawn is null;

grant select, insert on custody_transfer_point to safeconduct_app;
grant update (withdrawn) on custody_transfer_point to safeconduct_app;

alter table custody_transfer_point enable row level security;
alter table custody_transfer_point force row level security;
create policy a_team_sees_and_keeps_its_case on custody_transfer_point
    using (exists (select from case_team t
        where t.case_id = custody_transfer_point.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t
        where t.case_id = custody_transfer_point.case_id and t.member_id = current_member() offset 0));
