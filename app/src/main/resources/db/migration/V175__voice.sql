-- Accounts of abuse. Each is held from the moment it is written: nothing that is tied to it leaves the house on a route
-- before the client has chosen that route and a second person has agreed. Nothing here is ever changed; what is said
-- later is added.
create table voice_account (
    id          uuid primary key default uuidv7(),
    case_id     uuid not null references client_case,
    title       text not null check (length(title) between 1 and 120),
    words       text not null check (length(words) between 1 and 20000),
    language    text not null check (language ~ '^[a-z]{2,3}$'),
    interpreter text check (length(interpreter) between 1 and 200),
    told        date not null,
    -- The day of the harm, from which clocks are counted; open while nobody knows.
    happened    date,
    -- Whether the rest of the team is told that something is kept back.
    hint        boolean not null,
    at          timestamptz not null default clock_timestamp(),
    by          uuid not null default current_member(),
    unique (case_id, id)
);

-- Who may read one beside whoever wrote it.
create table voice_reader (
    account_id uuid not null,
    case_id    uuid not null,
    member_id  uuid not null references member,
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    primary key (account_id, member_id),
    foreign key (case_id, account_id) references voice_account (case_id, id)
);

-- What must not go either: items of evidence, tellings, passages, conditions.
create table voice_tie (
    account_id uuid not null,
    case_id    uuid not null,
    kind       text not null check (kind in ('EVIDENCE', 'TELLING', 'STATEMENT', 'CONDITION')),
    thing      uuid not null,
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    primary key (account_id, thing),
    foreign key (case_id, account_id) references voice_account (case_id, id)
);

create index voice_tie_of_thing on voice_tie (case_id, thing);

-- What the client said of one route. The last word counts, so consent can be taken back.
create table voice_choice (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    account_id uuid not null,
    route      text not null check (route ~ '^[A-Z_]{2,40}$'),
    answer     text not null check (answer in ('YES', 'NOT_YET', 'NO', 'TAKEN_BACK')),
    day        date not null,
    language   text not null check (language ~ '^[a-z]{2,3}$'),
    -- Through whom: the interpreter; null where the talk needed none.
    through    text check (length(through) between 1 and 200),
    risks      text[] not null default '{}',
    note       text check (length(note) between 1 and 1000),
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    check (answer <> 'YES' or cardinality(risks) > 0),
    unique (case_id, id),
    foreign key (case_id, account_id) references voice_account (case_id, id)
);

create index voice_choice_of_account on voice_choice (account_id, route, id desc);

-- The second person.
create table voice_agreement (
    choice_id uuid primary key,
    case_id   uuid not null,
    at        timestamptz not null default clock_timestamp(),
    by        uuid not null default current_member(),
    foreign key (case_id, choice_id) references voice_choice (case_id, id)
);

grant select, insert (case_id, title, words, language, interpreter, told, happened, hint) on voice_account to safeconduct_app;
grant select, insert (account_id, case_id, member_id) on voice_reader to safeconduct_app;
grant select, insert (account_id, case_id, kind, thing) on voice_tie to safeconduct_app;
grant select, insert (case_id, account_id, route, answer, day, language, through, risks, note) on voice_choice to safeconduct_app;
grant select, insert (choice_id, case_id) on voice_agreement to safeconduct_app;

-- All functions below run as their owner, who alone sees every account: a wall may be asked about by people who must not
-- know what is behind it. They answer with yes or no.
create function leads_case(wanted uuid, somebody uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select exists (select from case_team t join member m on m.id = t.member_id
            where t.case_id = wanted and m.id = somebody and m.ended is null
              and m.roles && array['ATTORNEY', 'ACCREDITED_REPRESENTATIVE'])
    $$;

-- Whoever wrote it and whom they named. When none of them is on the team any more, whoever leads the case.
create function may_hear(account uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select exists (
            select from voice_account a where a.id = account and on_case(a.case_id)
              and (a.by = current_member()
                or exists (select from voice_reader r where r.account_id = a.id and r.member_id = current_member())
                or (leads_case(a.case_id, current_member()) and not exists (
                    select from case_team t join member m on m.id = t.member_id
                    where t.case_id = a.case_id and m.ended is null and (t.member_id = a.by
                      or exists (select from voice_reader r where r.account_id = a.id and r.member_id = t.member_id))))))
    $$;

create function hears_some(wanted uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select exists (select from voice_account a where a.case_id = wanted and may_hear(a.id)) $$;

-- Whether a member of the team who may not read it is told that something is kept back.
create function keeps_something_back(wanted uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select on_case(wanted)
            and exists (select from voice_account a where a.case_id = wanted and a.hint and not may_hear(a.id))
    $$;

create function is_released(account uuid, wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select coalesce((
            select c.answer = 'YES' and exists (select from voice_agreement g where g.choice_id = c.id)
            from voice_choice c where c.account_id = account and c.route = wanted order by c.id desc limit 1), false)
    $$;

-- The accounts that things belong to. What was made of an item belongs where the item does, and so do its stored files and
-- another item with the very same file; a passage belongs where its telling does.
create function accounts_of(the_case uuid, things uuid[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        with recursive made (thing) as (
            select unnest(things)
            union
            select near.thing from made m cross join lateral (
                select i.source_id as thing from evidence_item i
                where i.case_id = the_case and i.id = m.thing and i.source_id is not null
                union all
                select twin.id from evidence_item i join evidence_object o on o.id = i.object_id
                    join evidence_object p on p.case_id = the_case and p.sha256 = o.sha256
                    join evidence_item twin on twin.case_id = the_case and twin.object_id = p.id
                where i.case_id = the_case and i.id = m.thing
                union all
                select i.id from evidence_item i where i.case_id = the_case and i.object_id = m.thing
                union all
                select r.item_id from evidence_rendition r where r.case_id = the_case and r.object_id = m.thing
                union all
                select s.telling_id from story_statement s where s.case_id = the_case and s.id = m.thing) near)
        select distinct t.account_id from voice_tie t join made m on m.thing = t.thing where t.case_id = the_case
    $$;

create function plain_words(said text) returns text
    language sql immutable set search_path = pg_catalog, public
    as $$ select lower(regexp_replace(said, '[^[:alnum:]]+', ' ', 'g')) $$;

-- Whether six words in a row are the same. Shorter runs are everybody's.
create function repeats(said text, written text) returns boolean
    language sql stable set search_path = pg_catalog, public
    as $$
        with w (word) as (select string_to_array(trim(plain_words(said)), ' '))
        select exists (
            select from w, generate_series(1, cardinality(w.word) - 5) as at
            where position(' ' || array_to_string(w.word[at:at + 5], ' ') || ' ' in ' ' || plain_words(written) || ' ') > 0)
    $$;

create function quoted_accounts(the_case uuid, texts text[]) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        with said (account, words) as (
            select a.id, a.words from voice_account a where a.case_id = the_case
            union all
            select t.account_id, s.passage from voice_tie t join story_statement s on s.id = t.thing
            where t.case_id = the_case and s.case_id = the_case)
        select distinct account from said, unnest(texts) as written where written <> '' and repeats(words, written)
    $$;

-- Whether anything of it is kept back on that route.
create function is_kept_back(the_case uuid, the_route text, things uuid[], texts text[]) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select on_case(the_case) and exists (
            select from (select accounts_of(the_case, things) as account
                         union select quoted_accounts(the_case, texts)) touched
            where not is_released(touched.account, the_route))
    $$;

-- The last wall: whatever the program asked or forgot to ask. The state is ours, so that the program knows it.
create function refuse_what_is_kept_back() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if is_kept_back(new.case_id, new.route, array[new.thing], '{}') then
        raise exception 'kept back' using errcode = 'SC403';
    end if;
    return new;
end $$;

create trigger refuse_what_is_kept_back before insert on departure
    for each row execute function refuse_what_is_kept_back();

create function refuse_enclosing_what_is_kept_back() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if is_kept_back(new.case_id, 'OWN_CASE',
            array(select d.item_id from document d where d.id = new.document_id and d.case_id = new.case_id), '{}') then
        raise exception 'kept back' using errcode = 'SC403';
    end if;
    return new;
end $$;

create trigger refuse_what_is_kept_back before insert or update of document_id on exhibit_document
    for each row execute function refuse_enclosing_what_is_kept_back();

-- A second person is another one, leads the case, may read the account and agrees to the last word on the route.
create function refuse_false_agreement() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    chosen voice_choice;
begin
    select * into chosen from voice_choice where id = new.choice_id and case_id = new.case_id;
    if chosen.answer is distinct from 'YES' or chosen."by" = new."by" or not leads_case(new.case_id, new."by")
        or exists (select from voice_choice later where later.account_id = chosen.account_id
            and later.route = chosen.route and later.id > chosen.id) then
        raise exception 'no second person' using errcode = 'SC409';
    end if;
    return new;
end $$;

create trigger refuse_false_agreement before insert on voice_agreement
    for each row execute function refuse_false_agreement();

create function refuse_stranger_as_reader() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if not exists (select from case_team t where t.case_id = new.case_id and t.member_id = new.member_id) then
        raise exception 'not of the team' using errcode = 'SC409';
    end if;
    return new;
end $$;

create trigger refuse_stranger_as_reader before insert on voice_reader
    for each row execute function refuse_stranger_as_reader();

create function may_hear_choice(choice uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public
    as $$ select exists (select from voice_choice c where c.id = choice and may_hear(c.account_id)) $$;

-- Asked by the functions above alone: they name accounts, which whoever may not read them must not guess at.
revoke execute on function leads_case(uuid, uuid), is_released(uuid, text), accounts_of(uuid, uuid[]),
    quoted_accounts(uuid, text[]) from public;

do $$
declare
    it text;
begin
    foreach it in array array['voice_account', 'voice_reader', 'voice_tie', 'voice_choice', 'voice_agreement'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        -- For the functions above, which run as their owner.
        execute format('create policy the_wall_knows_what_it_keeps on %I for select to current_user using (true)', it);
    end loop;
    foreach it in array array['voice_reader', 'voice_tie', 'voice_choice'] loop
        execute format('create policy who_may_read_it_sees_and_adds on %1$I to safeconduct_app
            using (may_hear(account_id)) with check (may_hear(account_id))', it);
    end loop;
end $$;

create policy who_may_read_it_sees_it on voice_account for select to safeconduct_app
    using (current_member() is not null and ((by = current_member() and on_case(case_id)) or may_hear(id)));
create policy the_team_writes_it_down on voice_account for insert to safeconduct_app with check (on_case(case_id));
create policy who_may_read_it_sees_and_agrees on voice_agreement to safeconduct_app
    using (may_hear_choice(choice_id)) with check (may_hear_choice(choice_id));

-- The journal tells of an account only to whoever may read it.
create policy what_is_kept_back_is_told_to_its_readers on journal_entry as restrictive for select to safeconduct_app
    using ((act not like 'VOICE\_%' or may_hear(subject))
        and (route is null or route not like '/cases/{caseId}/voice/{%' or actor = current_member() or hears_some(case_id)));
