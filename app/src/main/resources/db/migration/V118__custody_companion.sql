-- Two cases of one family, tied so that whoever is on both teams sees the custody of one beneath the other's. Nobody else
-- sees the tie, nor that there is none.
create table custody_companion (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null references client_case,
    other_case uuid not null references client_case check (other_case <> case_id),
    -- How both clients have agreed.
    consent    text not null check (length(consent) between 1 and 500),
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    ended      timestamptz
);

create unique index custody_companion_once on custody_companion
    (least(case_id, other_case), greatest(case_id, other_case)) where ended is null;

grant select, insert on custody_companion to safeconduct_app;
grant update (ended) on custody_companion to safeconduct_app;

alter table custody_companion enable row level security;
alter table custody_companion force row level security;
create policy who_is_on_both_teams_sees_the_tie on custody_companion
    using (2 = (select count(*) from case_team t
        where t.case_id in (custody_companion.case_id, custody_companion.other_case) and t.member_id = current_member()))
    with check (2 = (select count(*) from case_team t
        where t.case_id in (custody_companion.case_id, custody_companion.other_case) and t.member_id = current_member()));
