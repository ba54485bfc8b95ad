-- What somebody is to declare under penalty of perjury. What it says is in its drafts.
create table story_declaration (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null references client_case,
    -- Whoever signs: somebody of the case, or anybody by name.
    person_id   uuid,
    speaker     text check (length(speaker) between 1 and 200),
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    interpreter text check (length(interpreter) between 1 and 200),
    abroad      boolean not null,
    withdrawn   timestamptz,
    check ((person_id is null) <> (speaker is null)),
    unique (case_id, id),
    foreign key (case_id, person_id) references person (case_id, id)
);

-- One version of it. It is never changed: what is changed is another draft.
create table story_draft (
    id             uuid primary key default uuidv7(),
    case_id        uuid not null,
    declaration_id uuid not null,
    number         integer not null check (number > 0),
    origin         text not null check (origin ~ '^[A-Z_]{2,40}$'),
    file           text check (length(file) between 1 and 300),
    at             timestamptz not null default clock_timestamp(),
    by             uuid not null default current_member(),
    unique (case_id, id),
    unique (declaration_id, number),
    foreign key (case_id, declaration_id) references story_declaration (case_id, id)
);

-- Its numbered paragraphs. The key stays the same from draft to draft.
create table story_point (
    case_id  uuid not null,
    draft_id uuid not null,
    place    integer not null check (place > 0),
    key      uuid not null,
    own      text not null check (length(own) <= 20000),
    english  text not null check (length(english) <= 20000),
    primary key (draft_id, place),
    unique (draft_id, key),
    foreign key (case_id, draft_id) references story_draft (case_id, id)
);

-- What a paragraph rests on, in whichever draft.
create table story_point_source (
    case_id        uuid not null,
    declaration_id uuid not null,
    key            uuid not null,
    statement_id   uuid not null,
    primary key (declaration_id, key, statement_id),
    foreign key (case_id, declaration_id) references story_declaration (case_id, id),
    foreign key (case_id, statement_id) references story_statement (case_id, id)
);

-- A Word file that came back, as it came. It stays when it is settled.
create table story_return (
    id             uuid primary key default uuidv7(),
    case_id        uuid not null,
    declaration_id uuid not null,
    name           text not null check (length(name) between 1 and 300),
    content        bytea not null,
    settled        timestamptz,
    at             timestamptz not null default clock_timestamp(),
    by             uuid not null default current_member(),
    unique (case_id, id),
    foreign key (case_id, declaration_id) references story_declaration (case_id, id)
);

create index story_declaration_of_case on story_declaration (case_id, id);
create index story_return_of_declaration on story_return (case_id, declaration_id, id);

grant select, insert on story_declaration, story_draft, story_point, story_point_source, story_return to safeconduct_app;
grant update (withdrawn) on story_declaration to safeconduct_app;
grant update (settled) on story_return to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['story_declaration', 'story_draft', 'story_point', 'story_point_source', 'story_return'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
