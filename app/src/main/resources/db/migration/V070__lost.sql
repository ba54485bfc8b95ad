-- Things that were taken from a person, lost or kept. What is known of one stands in its row; every earlier state of the
-- row, every state the thing went through and everything that was asked and answered stays.
create table lost_item (
    id             uuid primary key default uuidv7(),
    case_id        uuid not null references client_case,
    kind           text not null check (kind ~ '^[A-Z_]{2,40}$'),
    name           text not null check (length(name) between 1 and 200),
    make           text check (length(make) <= 100),
    model          text check (length(model) <= 100),
    imei           text check (imei ~ '^[0-9]{14,16}$'),
    serial         text check (length(serial) <= 100),
    sim            text check (length(sim) <= 200),
    colour         text check (length(colour) <= 100),
    marks          text check (length(marks) <= 500),
    -- The taking: as EDTF says it with its doubt, in the words in which it was told, by whom, where, for which paper.
    taken          text check (length(taken) <= 60),
    taken_words    text check (length(taken_words) <= 200),
    taker          text not null check (taker ~ '^[A-Z_]{2,40}$'),
    taker_words    text check (length(taker_words) <= 300),
    place          text check (length(place) <= 300),
    receipt        text not null check (receipt ~ '^[A-Z0-9_]{2,40}$'),
    receipt_number text check (length(receipt_number) <= 100),
    witnesses      text check (length(witnesses) <= 500),
    told_by        text not null check (length(told_by) between 1 and 300),
    state          text not null default 'HELD' check (state ~ '^[A-Z_]{2,40}$'),
    playbook       text check (playbook ~ '^[a-z-]{2,40}$'),
    version        integer not null default 0,
    unique (case_id, id)
);

create index lost_item_of_case on lost_item (case_id, id);

-- Every state of the row that was written over, kept by the database itself.
create table lost_item_before (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    item_id uuid not null,
    thing   jsonb not null,
    at      timestamptz not null default clock_timestamp(),
    by      uuid default current_member(),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

create function keep_lost_item() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into lost_item_before (case_id, item_id, thing) values (old.case_id, old.id, to_jsonb(old));
    return null;
end $$;

create trigger keep_lost_item after update on lost_item for each row execute function keep_lost_item();

create table lost_state (
    id      uuid primary key default uuidv7(),
    case_id uuid not null,
    item_id uuid not null,
    state   text not null check (state ~ '^[A-Z_]{2,40}$'),
    since   date not null,
    source  text check (length(source) <= 300),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

-- What was in or on it, and what each part would have shown.
create table lost_content (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    item_id    uuid not null,
    kind       text not null check (kind ~ '^[A-Z_]{2,40}$'),
    what       text not null check (length(what) between 1 and 500),
    would_show text not null check (length(would_show) between 1 and 500),
    made       text check (length(made) <= 60),
    withdrawn  timestamptz,
    unique (case_id, id),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

-- Every hand it went through.
create table lost_handover (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    item_id   uuid not null,
    giver     text not null check (length(giver) between 1 and 200),
    taker     text not null check (length(taker) between 1 and 200),
    day       text check (length(day) <= 60),
    source    text not null check (length(source) between 1 and 300),
    withdrawn timestamptz,
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

create table lost_request (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null,
    item_id   uuid not null,
    purposes  text[] not null check (cardinality(purposes) > 0),
    addressee text not null check (length(addressee) between 1 and 300),
    means     text not null check (means ~ '^[A-Z_]{2,40}$'),
    day       date not null,
    words     text check (length(words) <= 2000),
    next_step text check (length(next_step) <= 300),
    due       date,
    withdrawn timestamptz,
    unique (case_id, id),
    foreign key (case_id, item_id) references lost_item (case_id, id)
);

create table lost_answer (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    request_id uuid not null,
    outcome    text not null check (outcome ~ '^[A-Z_]{2,40}$'),
    answerer   text not null check (length(answerer) between 1 and 300),
    means      text not null check (means ~ '^[A-Z_]{2,40}$'),
    day        date not null,
    words      text check (length(words) <= 2000),
    next_step  text check (length(next_step) <= 300),
    due        date,
    withdrawn  timestamptz,
    foreign key (case_id, request_id) references lost_request (case_id, id)
);

create index lost_state_of_item on lost_state (case_id, item_id, id);
create index lost_content_of_item on lost_content (case_id, item_id, id);
create index lost_handover_of_item on lost_handover (case_id, item_id, id);
create index lost_request_of_item on lost_request (case_id, item_id, day);
create index lost_answer_of_request on lost_answer (case_id, request_id, day);

grant select, insert on lost_item, lost_content, lost_handover, lost_request, lost_answer, lost_state to safeconduct_app;
grant update on lost_item to safeconduct_app;
-- What was written down is never written over; it can only be taken back.
grant update (withdrawn) on lost_content, lost_handover, lost_request, lost_answer to safeconduct_app;
grant select on lost_item_before to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['lost_item', 'lost_item_before', 'lost_state', 'lost_content', 'lost_handover',
            'lost_request', 'lost_answer'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
