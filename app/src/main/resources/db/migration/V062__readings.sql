-- How far the reading of an item has come, and where what it gave is sealed. One row an item: the newest reading counts.
create table evidence_reading (
    item_id     uuid primary key,
    case_id     uuid not null,
    state       text not null default 'WAITING'
                check (state in ('WAITING', 'RUNNING', 'DONE', 'UNREADABLE', 'FAILED', 'CANCELLED')),
    -- Why nothing could be read; names the file and quotes nothing.
    words       text not null default '',
    done        integer not null default 0,
    total       integer not null default 0,
    stop        boolean not null default false,
    pages       integer check (pages >= 0),
    -- Pages that a person should look at.
    doubtful    integer not null default 0,
    -- What shows it, page by page, and what stands on the pages.
    pdf_object  uuid,
    text_object uuid,
    asked_by    uuid not null default current_member(),
    asked       timestamptz not null default clock_timestamp(),
    ended       timestamptz,
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, pdf_object) references evidence_object (case_id, id),
    foreign key (case_id, text_object) references evidence_object (case_id, id)
);

create index evidence_reading_of_case on evidence_reading (case_id);

-- What was made of an item, besides other items; older ones stay.
create table evidence_rendition (
    case_id   uuid not null,
    item_id   uuid not null,
    object_id uuid not null,
    primary key (item_id, object_id),
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, object_id) references evidence_object (case_id, id)
);

-- Lines of a page that somebody cites. The words themselves are sealed with the text they stand in.
create table evidence_passage (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    item_id   uuid not null,
    page      integer not null check (page > 0),
    line_from integer not null check (line_from > 0),
    line_to   integer not null check (line_to >= line_from),
    says      text not null default '' check (length(says) <= 2000),
    marked_by uuid not null default current_member(),
    marked    timestamptz not null default clock_timestamp(),
    withdrawn timestamptz,
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create index evidence_passage_of_item on evidence_passage (item_id, page, line_from);

create table evidence_note (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    item_id    uuid not null,
    page       integer not null check (page > 0),
    words      text not null check (length(words) between 1 and 4000),
    written_by uuid not null default current_member(),
    written    timestamptz not null default clock_timestamp(),
    withdrawn  timestamptz,
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

create index evidence_note_of_item on evidence_note (item_id, page, id);

grant select, insert, update on evidence_reading, evidence_passage, evidence_note to safeconduct_app;
grant select, insert on evidence_rendition to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['evidence_reading', 'evidence_rendition', 'evidence_passage', 'evidence_note']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy a_team_sees_and_keeps_its_case on %1$I
                using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member()))
                with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member()))',
            walled);
    end loop;
end $$;
