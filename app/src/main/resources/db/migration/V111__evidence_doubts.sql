-- Pages that a person should look at, of the newest reading of their item, with how sure the machine was. What stands on
-- them is sealed.
create table evidence_doubt (
    case_id    uuid not null,
    item_id    uuid not null,
    page       integer not null check (page > 0),
    -- Null where nothing was read by machine.
    confidence integer check (confidence between 0 and 100),
    primary key (item_id, page),
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create index evidence_doubt_of_case on evidence_doubt (case_id);

grant select, insert, delete on evidence_doubt to safeconduct_app;
alter table evidence_doubt enable row level security;
alter table evidence_doubt force row level security;
create policy a_team_sees_and_keeps_its_case on evidence_doubt
    using (exists (select from case_team t where t.case_id = evidence_doubt.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = evidence_doubt.case_id and t.member_id = current_member() offset 0));
