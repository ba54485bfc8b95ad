-- A filing as the team has it on the desk. What was assembled and filed is in V052 and doesn't depend on these rows.
create table filing (
    id             uuid primary key default uuidv7(),
    case_id        uuid not null references client_case,
    kind           text not null check (kind in ('APPLICATION', 'EVIDENCE', 'MOTION')),
    title          text not null check (length(title) between 1 and 500),
    day            date not null,
    proceeding     text not null check (proceeding ~ '^[A-Z_]{2,40}$'),
    city           text not null default '' check (length(city) <= 100),
    state          text not null default '' check (length(state) <= 100),
    court_address  text not null default '' check (length(court_address) <= 1000),
    judge          text check (length(judge) between 1 and 200),
    hearing_on     date,
    hearing_at     time,
    hearing_kind   text check (length(hearing_kind) between 1 and 60),
    custody        text not null default 'NEVER_DETAINED'
                   check (custody in ('DETAINED', 'RELEASED', 'NEVER_DETAINED')),
    facility       text check (length(facility) between 1 and 200),
    held_since     date,
    marks          text not null default '' check (length(marks) <= 500),
    motion_paper   uuid references document,
    relief         text check (length(relief) between 1 and 1000),
    court_findings text not null default '' check (length(court_findings) <= 10000),
    -- The facts that fill official forms, as docs/formats/facts.md has them.
    facts          text check (length(facts) <= 1000000),
    version        integer not null default 0,
    -- Counts every change to the filing or to a document of it; a check made before is out of date.
    revision       bigint not null default 1
);

create index filing_of_case on filing (case_id);

create table filing_respondent (
    filing_id uuid not null references filing on delete cascade,
    case_id   uuid not null references client_case,
    place     integer not null check (place >= 0),
    given     text not null check (length(given) between 1 and 200),
    middle    text check (length(middle) between 1 and 200),
    family    text not null check (length(family) between 1 and 200),
    native    text check (length(native) between 1 and 300),
    a_number  text not null check (a_number ~ '^[0-9]{9}$'),
    primary key (filing_id, place)
);

-- Who files, and how the other side gets its copy.
create table filing_signature (
    filing_id    uuid primary key references filing on delete cascade,
    case_id      uuid not null references client_case,
    name         text not null default '' check (length(name) <= 200),
    title        text not null default '' check (length(title) <= 200),
    organization text not null default '' check (length(organization) <= 200),
    address      text not null default '' check (length(address) <= 1000),
    phone        text not null default '' check (length(phone) <= 60),
    email        text not null default '' check (length(email) <= 320),
    eoir_id      text not null default '' check (length(eoir_id) <= 60),
    bar          text not null default '' check (length(bar) <= 200),
    pro_bono     boolean not null default false,
    means        text check (means in ('ECAS', 'MAIL', 'HAND_DELIVERY', 'EMAIL')),
    served       text not null default '' check (length(served) <= 500),
    served_at    text not null default '' check (length(served_at) <= 1000),
    is_signed    boolean not null default false,
    signed_on    date
);

create table filing_form (
    filing_id uuid not null references filing on delete cascade,
    case_id   uuid not null references client_case,
    place     integer not null check (place >= 0),
    form      text not null check (form ~ '^[A-Z]{1,4}-[0-9]{1,4}[A-Z]?(/[A-Z]+)?$'),
    filled    uuid references document,
    primary key (filing_id, place)
);

create table exhibit (
    id        uuid primary key default uuidv7(),
    filing_id uuid not null references filing on delete cascade,
    case_id   uuid not null references client_case,
    place     integer not null check (place >= 0),
    title     text not null check (length(title) between 1 and 500),
    unique (filing_id, place) deferrable initially deferred
);

create table exhibit_document (
    id          uuid primary key default uuidv7(),
    exhibit_id  uuid not null references exhibit on delete cascade,
    case_id     uuid not null references client_case,
    place       integer not null check (place >= 0),
    document_id uuid not null references document,
    -- Pages to file, such as 1-3,7; null for all.
    pages       text check (pages ~ '^[1-9][0-9]*(-[1-9][0-9]*)?(,[1-9][0-9]*(-[1-9][0-9]*)?)*$'),
    unique (exhibit_id, place) deferrable initially deferred
);

create index exhibit_document_of_document on exhibit_document (document_id);

grant select, insert, update, delete on filing, filing_respondent, filing_signature, filing_form, exhibit, exhibit_document
    to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['filing', 'filing_respondent', 'filing_signature', 'filing_form', 'exhibit', 'exhibit_document']
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
