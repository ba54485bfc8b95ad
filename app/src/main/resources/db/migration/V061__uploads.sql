-- Files on their way in, piece by piece. The pieces lie sealed beside the vault until the last one has come.
create table evidence_upload (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    member_id uuid not null default current_member(),
    name      text not null check (length(name) between 1 and 2000),
    bytes     bigint not null check (bytes > 0),
    -- When the file was last changed where it comes from: the same name, size and moment are the same file.
    modified  bigint not null,
    received  bigint not null default 0 check (received between 0 and bytes),
    -- How it came, as the form said it.
    said      jsonb not null,
    begun     timestamptz not null default clock_timestamp(),
    item_id   uuid references evidence_item
);

create index evidence_upload_of_case on evidence_upload (case_id, member_id) where item_id is null;

grant select, insert, update, delete on evidence_upload to safeconduct_app;

alter table evidence_upload enable row level security;
alter table evidence_upload force row level security;
create policy a_team_sees_and_keeps_its_case on evidence_upload
    using (exists (select from case_team t where t.case_id = evidence_upload.case_id and t.member_id = current_member()))
    with check (exists (select from case_team t where t.case_id = evidence_upload.case_id and t.member_id = current_member()));
