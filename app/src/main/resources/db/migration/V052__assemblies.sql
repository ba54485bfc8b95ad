-- Work that takes longer than a request: reading a document, checking a filing, assembling it.
create table filing_job (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null references client_case,
    task       text not null check (task in ('READ', 'CHECK', 'DRAFT', 'ASSEMBLE')),
    filing_id  uuid references filing on delete cascade,
    document_id uuid references document on delete cascade,
    -- Of the filing when the work began.
    revision   bigint not null default 0,
    state      text not null default 'WAITING'
               check (state in ('WAITING', 'RUNNING', 'DONE', 'BLOCKED', 'UNREADABLE', 'FAILED', 'CANCELLED')),
    words      text not null default '',
    done       integer not null default 0,
    total      integer not null default 0,
    stop       boolean not null default false,
    asked_by   uuid not null default current_member(),
    asked      timestamptz not null default clock_timestamp(),
    ended      timestamptz,
    check ((filing_id is null) <> (document_id is null))
);

create index filing_job_of_filing on filing_job (filing_id, id desc);

create table filing_finding (
    job_id   uuid not null references filing_job on delete cascade,
    case_id  uuid not null references client_case,
    place    integer not null,
    level    text not null check (level in ('BLOCKS', 'WARNS', 'CONFIRM')),
    rule     text not null,
    document text,
    page     integer not null default 0,
    words    text not null,
    primary key (job_id, place)
);

-- What was assembled. Never changed and never deleted by the application: it may only add.
create table assembled (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    filing_id uuid not null,
    title     text not null,
    purpose   text not null check (purpose in ('FILING', 'DRAFT')),
    revision  bigint not null,
    pages     integer not null check (pages > 0),
    made_by   uuid not null default current_member(),
    made      timestamptz not null default clock_timestamp()
);

create index assembled_of_filing on assembled (filing_id, id desc);

create table assembled_volume (
    assembled_id uuid not null references assembled,
    case_id      uuid not null references client_case,
    part         integer not null check (part > 0),
    name         text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint not null check (bytes > 0),
    first_page   integer not null,
    last_page    integer not null check (last_page >= first_page),
    primary key (assembled_id, part)
);

-- That it went to the court, when, and what the court gave for it. A second entry corrects the first; both stay.
create table submission (
    id           uuid primary key default uuidv7(),
    assembled_id uuid not null references assembled,
    case_id      uuid not null references client_case,
    filed_on     date not null,
    receipt      text not null default '' check (length(receipt) <= 500),
    receipt_file uuid references document,
    noted_by     uuid not null default current_member(),
    noted        timestamptz not null default clock_timestamp()
);

create index submission_of_assembled on submission (assembled_id, id desc);

grant select, insert, update on filing_job to safeconduct_app;
grant select, insert on filing_finding, assembled, assembled_volume, submission to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['filing_job', 'filing_finding', 'assembled', 'assembled_volume', 'submission']
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

-- The list of db-scheduler. It names jobs by their ids and holds nothing of a case.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

grant select, insert, update, delete on scheduled_tasks to safeconduct_app;
