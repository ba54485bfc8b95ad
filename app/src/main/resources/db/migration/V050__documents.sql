-- Files that belong to a case, and what the team knows of each. The bytes lie in the data folder under their hash and
-- are never changed; this row says what they are called and what they mean.
create table document (
    id           uuid primary key default uuidv7(),
    case_id      uuid not null references client_case,
    -- How findings and manifests call it; one name, one file within a case.
    name         text not null check (length(name) between 1 and 200 and name !~ '[/\\[:cntrl:]]'),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint not null check (bytes > 0),
    title        text not null default '' check (length(title) <= 500),
    kind         text not null default 'OTHER' check (kind ~ '^[A-Z_]{2,40}$'),
    -- EDTF, doubt included.
    date         text check (length(date) <= 100),
    source       text check (length(source) <= 1000),
    url          text check (length(url) <= 2000),
    language     text not null default 'en' check (language ~ '^[a-z]{2}$'),
    certified    boolean not null default false,
    -- Who signs the paper; signed_on and is_signed say whether it has happened.
    signer       text check (length(signer) between 1 and 200),
    is_signed    boolean not null default false,
    signed_on    date,
    made_without_english boolean not null default false,
    translation  uuid references document,
    certificate  uuid,
    interpretation uuid,
    -- What reading it gave: null while nobody has looked, pages when it was taken in, words when it was refused.
    pages        integer check (pages > 0),
    refusal      text,
    added        timestamptz not null default clock_timestamp(),
    version      integer not null default 0,
    unique (case_id, name),
    check (translation <> id)
);

create index document_of_translation on document (translation) where translation is not null;

-- A translator's or interpreter's statement: a signed file, or the facts that our own paper prints. One statement may
-- speak for several documents.
create table certificate (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    task      text not null check (task in ('TRANSLATION', 'INTERPRETATION')),
    person    text not null default '' check (length(person) <= 200),
    address   text not null default '' check (length(address) <= 1000),
    phone     text not null default '' check (length(phone) <= 60),
    language  text not null check (language ~ '^[a-z]{2}$'),
    is_signed boolean not null default false,
    signed_on date,
    -- Titles it speaks for, one a line; empty for the one document it stands beside.
    covers    text not null default '' check (length(covers) <= 10000),
    file      uuid references document,
    version   integer not null default 0
);

alter table document add foreign key (certificate) references certificate;
alter table document add foreign key (interpretation) references certificate;

create index certificate_of_case on certificate (case_id);

grant select, insert, update, delete on document, certificate to safeconduct_app;

alter table document enable row level security;
alter table document force row level security;
create policy a_team_sees_and_keeps_its_case on document
    using (exists (select from case_team t where t.case_id = document.case_id and t.member_id = current_member()))
    with check (exists (select from case_team t where t.case_id = document.case_id and t.member_id = current_member()));

alter table certificate enable row level security;
alter table certificate force row level security;
create policy a_team_sees_and_keeps_its_case on certificate
    using (exists (select from case_team t where t.case_id = certificate.case_id and t.member_id = current_member()))
    with check (exists (select from case_team t where t.case_id = certificate.case_id and t.member_id = current_member()));
