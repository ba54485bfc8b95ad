-- By which a printed sheet finds back to its interview. It says nothing to anybody who is not on the case.
alter table story_interview add code uuid not null default gen_random_uuid();
create unique index story_interview_code on story_interview (code);

-- A page of the evidence that was looked at for the code of a sheet.
create table story_scan (
    case_id      uuid not null,
    item_id      uuid not null,
    item_page    integer not null check (item_page > 0),
    -- Where it was brought; null where it lay in the evidence.
    brought      uuid,
    -- Which sheet of which interview it is; null where nobody can say yet.
    interview_id uuid,
    sheet        integer check (sheet > 0),
    sheets       integer check (sheets >= sheet),
    outcome      text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    at           timestamptz not null default clock_timestamp(),
    by           uuid not null default current_member(),
    primary key (item_id, item_page),
    check ((interview_id is null) = (sheet is null)),
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, brought) references story_interview (case_id, id),
    foreign key (case_id, interview_id) references story_interview (case_id, id)
);

create index story_scan_of_case on story_scan (case_id, interview_id, sheet);

-- A file that was brought as a scan and has not been looked at yet.
create table story_scan_brought (
    case_id      uuid not null,
    item_id      uuid primary key,
    interview_id uuid not null,
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, interview_id) references story_interview (case_id, id)
);

grant select, insert on story_scan, story_scan_brought to safeconduct_app;
grant update (interview_id, sheet, sheets, outcome, at, by) on story_scan to safeconduct_app;
grant delete on story_scan_brought to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['story_scan', 'story_scan_brought'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
