-- Letters and explanations, each version as it was made, with its files.
create table lost_paper (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    item_id uuid not null,
    kind    text not null check (kind in ('LETTER', 'EXPLANATION')),
    origin  text not null check (length(origin) between 1 and 60),
    number  integer not null check (number > 0),
    title   text not null check (length(title) between 1 and 300),
    text    text not null check (length(text) between 1 and 100000),
    edited  boolean not null,
    docx    bytea not null,
    pdf     bytea not null,
    made    timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    sent_on date,
    sent_by text check (sent_by ~ '^[A-Z_]{2,40}$'),
    unique (case_id, id),
    unique (case_id, item_id, kind, origin, number),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

-- What a part of a drafted paper says, and which entry of the case it says it from.
create table lost_statement (
    case_id  uuid not null,
    paper_id uuid not null,
    place    integer not null,
    words    text not null,
    entry    text not null check (length(entry) <= 300),
    primary key (paper_id, place),
    foreign key (case_id, paper_id) references lost_paper (case_id, id)
);

-- The texts that letters are made of, for the whole organisation. The packaged one is version 0 and has no row.
create table letter_template (
    kind    text not null check (kind ~ '^[A-Z_]{2,40}$'),
    version integer not null check (version > 0),
    text    text not null check (length(text) between 1 and 20000),
    made    timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    primary key (kind, version)
);

grant select, insert on lost_paper, lost_statement, letter_template to safeconduct_app;
grant update (sent_on, sent_by) on lost_paper to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['lost_paper', 'lost_statement'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
