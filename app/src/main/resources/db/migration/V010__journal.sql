create table journal_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    -- The transaction that wrote the entry: while it may still be running, nothing after it is linked.
    writer  xid8 not null default pg_current_xact_id(),
    actor   uuid default current_member(),
    act     text not null check (act ~ '^[A-Z][A-Z_]{2,60}$'),
    case_id uuid,
    subject uuid not null,
    route   text
);

create index journal_entry_of_case on journal_entry (case_id, id desc);

create table journal_link (
    position bigint primary key,
    entry    bigint not null unique references journal_entry,
    hash     bytea not null
);

-- Entries without a link yet. Filled by the database, emptied by link_journal().
create table journal_unlinked (entry bigint primary key references journal_entry);

create function note_unlinked() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into journal_unlinked values (new.id);
    return null;
end $$;

create trigger note_unlinked after insert on journal_entry for each row execute function note_unlinked();

-- The application adds entries in the actor's own name and can neither change nor delete one. It makes no links.
grant insert (act, case_id, subject, route), select on journal_entry to safeconduct_app;
grant select on journal_link to safeconduct_app;
alter table journal_entry enable row level security;
create policy written_in_ones_own_name on journal_entry for insert with check (actor is not distinct from current_member());
-- Who may read is said by the room that knows the teams.

-- What a link is made of: every field with its length, so that no two entries read the same.
create function journal_line(e journal_entry) returns bytea
    language sql stable
    return convert_to((
        select string_agg(length(part) || ':' || part, ',' order by place)
        from unnest(array[
            e.id::text,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            coalesce(e.actor::text, ''),
            e.act,
            coalesce(e.case_id::text, ''),
            e.subject::text,
            coalesce(e.route, '')]) with ordinality as field (part, place)), 'UTF8');

-- Links every entry whose transaction and all before it have ended. Runs as owner: it sees all cases and returns a number.
create function link_journal() returns bigint
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    last journal_link;
    e journal_entry;
    linked bigint := 0;
begin
    if not pg_try_advisory_xact_lock(7310589017) then
        return 0;
    end if;
    select * into last from journal_link order by position desc limit 1;
    for e in
        select j.* from journal_unlinked u join journal_entry j on j.id = u.entry
        where j.writer < pg_snapshot_xmin(pg_current_snapshot())
        order by j.id
    loop
        last := (coalesce(last.position, 0) + 1, e.id, sha256(coalesce(last.hash, ''::bytea) || journal_line(e)));
        insert into journal_link values (last.*);
        delete from journal_unlinked where entry = e.id;
        linked := linked + 1;
    end loop;
    return linked;
end $$;

-- The id of the first entry whose link does not follow from it, or null.
create function journal_break() returns bigint
    language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    before bytea := ''::bytea;
    expected bigint := 1;
    l record;
begin
    for l in
        select k.position, k.entry, k.hash, journal_line(j) as line
        from journal_link k left join journal_entry j on j.id = k.entry order by k.position
    loop
        if l.position <> expected or l.line is null or l.hash <> sha256(before || l.line) then
            return l.entry;
        end if;
        before := l.hash;
        expected := expected + 1;
    end loop;
    return null;
end $$;

revoke execute on function link_journal(), journal_break() from public;
grant execute on function link_journal(), journal_break() to safeconduct_app;
