-- Files of a case that lie sealed in the vault: what the depositor keeps of each. Rows are only ever added.
create table evidence_object (
    id       uuid primary key default uuidv7(),
    case_id  uuid not null references client_case,
    -- Of the content, before it was sealed.
    sha256   text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes    bigint not null check (bytes >= 0),
    -- Canonical JSON; with the salt it is what the ledger binds.
    facts    bytea not null,
    salt     text not null check (salt ~ '^[0-9a-f]{64}$'),
    -- The ledger by its name, and the entry in it.
    origin   text not null,
    seq      bigint not null check (seq >= 0),
    kept     timestamptz not null default clock_timestamp(),
    unique (case_id, id)
);

create index evidence_object_of_content on evidence_object (case_id, sha256);

-- One thing the client has, as a file: where it came from and what it shows.
create table evidence_item (
    id            uuid primary key default uuidv7(),
    case_id       uuid not null references client_case,
    object_id     uuid not null,
    -- As it came, and the folder it lay in.
    name          text not null check (length(name) between 1 and 300),
    folder        text not null default '' check (length(folder) <= 1000),
    title         text not null default '' check (length(title) <= 500),
    shows         text not null default '' check (length(shows) <= 4000),
    -- The date in the words it was told in, and the days it cannot be before and after.
    date_words    text not null default '' check (length(date_words) <= 200),
    date_earliest date,
    date_latest   date check (date_latest >= date_earliest),
    language      text check (language ~ '^[a-z]{2,3}$'),
    -- From whom: somebody in the case, or words for somebody who is not.
    from_person   uuid,
    from_words    text not null default '' check (length(from_words) <= 300),
    how           text not null default 'UNKNOWN' check (how ~ '^[A-Z_]{2,40}$'),
    received_on   date,
    original_at   text not null default '' check (length(original_at) <= 500),
    -- Of what it was made, and how: a translation, a redaction.
    source_id     uuid,
    made_how      text not null default '' check (length(made_how) <= 500),
    added         timestamptz not null default clock_timestamp(),
    added_by      uuid not null default current_member(),
    version       integer not null default 0,
    unique (case_id, id),
    foreign key (case_id, object_id) references evidence_object (case_id, id),
    foreign key (case_id, from_person) references person (case_id, id),
    foreign key (case_id, source_id) references evidence_item (case_id, id),
    check (source_id <> id)
);

create index evidence_item_of_case on evidence_item (case_id, id);
create index evidence_item_of_object on evidence_item (object_id);
create index evidence_item_of_source on evidence_item (source_id) where source_id is not null;

-- Whom an item is about.
create table evidence_person (
    case_id   uuid not null,
    item_id   uuid not null,
    person_id uuid not null,
    primary key (item_id, person_id),
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id)
);

create table evidence_tag (
    case_id uuid not null,
    item_id uuid not null,
    tag     text not null check (length(tag) between 1 and 60),
    primary key (item_id, tag),
    foreign key (case_id, item_id) references evidence_item (case_id, id)
);

grant select, insert on evidence_object to safeconduct_app;
grant select, insert, update on evidence_item to safeconduct_app;
grant select, insert, delete on evidence_person, evidence_tag to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['evidence_object', 'evidence_item', 'evidence_person', 'evidence_tag']
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

-- A document of a filing is an item. What an earlier version kept unsealed is refused before this runs.
alter table document drop column sha256, drop column bytes, add column item_id uuid not null references evidence_item;
create index document_of_item on document (item_id);

alter table assembled_volume add column object_id uuid not null references evidence_object;

-- A seed lies sealed from now on.
alter table authenticator drop constraint authenticator_seed_check;
