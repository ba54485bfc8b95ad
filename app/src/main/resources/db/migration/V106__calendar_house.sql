-- A second person looked at a date after which a right is lost. It holds for just that date: when the date moves, nobody
-- has confirmed the new one.
create table calendar_confirmation (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    rule    text not null check (rule ~ '^[A-Za-z0-9-]{2,60}$'),
    -- The fact it is counted from, as the vocabulary of the law names it, and which of several.
    fact    text not null check (fact ~ '^[a-z0-9-]{2,60}$'),
    about   text not null check (length(about) <= 200),
    legal   date not null,
    at      timestamptz not null default clock_timestamp(),
    by      uuid not null default current_member()
);

create index calendar_confirmation_of_case on calendar_confirmation (case_id, id);

-- Who minds the dates of a case.
create table calendar_keeper (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    member_id uuid not null default current_member(),
    since     timestamptz not null default clock_timestamp(),
    ended     timestamptz
);

create unique index calendar_keeper_of_case on calendar_keeper (case_id, member_id) where ended is null;

grant select, insert on calendar_confirmation, calendar_keeper to safeconduct_app;
grant update (ended) on calendar_keeper to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['calendar_confirmation', 'calendar_keeper'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;

-- Addresses under which a program fetches a member's dates. Here is the hash; the word itself was shown once.
create table calendar_feed (
    id        uuid primary key default uuidv7(),
    word      bytea not null unique check (length(word) = 32),
    member_id uuid not null references member,
    language  text not null check (language ~ '^[a-z]{2}$'),
    made      timestamptz not null,
    ended     timestamptz
);

create index calendar_feed_of_member on calendar_feed (member_id, id desc);
grant select, insert on calendar_feed to safeconduct_app;
grant update (ended) on calendar_feed to safeconduct_app;
