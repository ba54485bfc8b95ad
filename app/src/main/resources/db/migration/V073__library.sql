-- What is published about countries, for the whole house. Nothing in these two tables says anything about a client.
create table report (
    id          uuid primary key default uuidv7(),
    country     text not null check (country ~ '^[A-Z]{2}$'),
    topics      text[] not null check (cardinality(topics) > 0),
    title       text not null check (length(title) between 1 and 500),
    publisher   text not null check (length(publisher) between 1 and 300),
    published   text not null check (length(published) <= 60),
    language    text not null check (language ~ '^[a-z]{2}$'),
    url         text check (length(url) <= 2000),
    -- The file as it was captured. It is published, so it is not sealed; and never changed.
    sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea check (length(content) > 0),
    file        text check (length(file) between 1 and 200 and file !~ '[/\\[:cntrl:]]'),
    captured_on date,
    captured_by text check (length(captured_by) <= 300),
    version     integer not null default 0,
    check ((sha256 is null) = (content is null) and (sha256 is null) = (file is null))
);

create index report_of_country on report (country, published desc);

create table passage (
    id        uuid primary key default uuidv7(),
    report_id uuid not null references report,
    page      text not null check (page ~ '^[0-9ivxlc]{1,8}(-[0-9ivxlc]{1,8})?$'),
    quotation text not null check (length(quotation) between 1 and 3000),
    element   text not null check (element ~ '^[A-Z_]{2,40}$'),
    bearing   text not null check (bearing in ('HELPS', 'HURTS', 'BOTH')),
    note      text check (length(note) <= 1000),
    by        uuid default current_member(),
    withdrawn timestamptz
);

create index passage_of_report on passage (report_id, id);

-- Which passages a case leans on, or has to answer.
create table cited_passage (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null references client_case,
    passage_id uuid not null references passage,
    note       text check (length(note) <= 1000),
    withdrawn  timestamptz
);

create unique index passage_is_cited_once on cited_passage (case_id, passage_id) where withdrawn is null;

grant select, insert, update on report to safeconduct_app;
grant select, insert on passage to safeconduct_app;
grant update (withdrawn) on passage to safeconduct_app;
grant select, insert on cited_passage to safeconduct_app;
grant update (withdrawn) on cited_passage to safeconduct_app;

alter table cited_passage enable row level security;
alter table cited_passage force row level security;
create policy a_team_sees_and_keeps_its_case on cited_passage
    using (exists (select from case_team t where t.case_id = cited_passage.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = cited_passage.case_id and t.member_id = current_member() offset 0));
