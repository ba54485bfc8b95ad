-- What people decided about keeping and destroying the sealed files of a case. The ledger binds each by its hash; a row that
-- somebody edited counts for nothing.
create table evidence_order (
    id           uuid primary key default uuidv7(),
    case_id      uuid not null references client_case,
    kind         text not null check (kind in ('HOLD', 'RETENTION', 'REQUEST')),
    -- Canonical JSON: the reason, and until when.
    facts        bytea not null,
    salt         text not null check (salt ~ '^[0-9a-f]{64}$'),
    at           timestamptz not null default clock_timestamp(),
    by           uuid not null default current_member(),
    -- Of a hold that was lifted: when, by whom and why.
    released     timestamptz,
    released_by  uuid,
    released_why text check (length(released_why) between 1 and 2000),
    unique (case_id, id),
    check ((released is null) = (released_by is null) and (released is null) = (released_why is null))
);

create index evidence_order_of_case on evidence_order (case_id, id);

-- That the sealed files of a case were destroyed: what the ledger's key signed for it, and the proof.
create table evidence_destruction (
    case_id    uuid primary key references client_case,
    request_id uuid not null,
    note       text not null,
    proof      text not null,
    at         timestamptz not null default clock_timestamp(),
    by         uuid not null default current_member(),
    foreign key (case_id, request_id) references evidence_order (case_id, id)
);

grant select, insert on evidence_order, evidence_destruction to safeconduct_app;
grant update (released, released_by, released_why) on evidence_order to safeconduct_app;

do $$
declare
    walled text;
begin
    foreach walled in array array['evidence_order', 'evidence_destruction']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy a_team_sees_and_keeps_its_case on %1$I
                using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
                with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))',
            walled);
    end loop;
    -- For the function below, which runs as the owner.
    foreach walled in array array['evidence_order', 'evidence_object', 'evidence_item', 'evidence_person', 'evidence_tag',
        'evidence_note', 'evidence_passage', 'evidence_reading', 'evidence_doubt']
    loop
        execute format('create policy whoever_erases_sees_all on %I to current_user using (true) with check (true)', walled);
    end loop;
end $$;

-- Nobody sees an item whose file was destroyed; the row stays for what refers to it, and says nothing any more.
alter table evidence_object add column erased timestamptz;

-- Takes away all that is known of the sealed files of a case, for good. The ledger had the destruction before; asked for
-- again after a fall in between, also by the program itself, it does the same.
create function erase_evidence(wanted uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if not exists (select from evidence_order where case_id = wanted and kind = 'REQUEST') then
        raise exception 'nobody asked for this destruction';
    end if;
    delete from evidence_pile where case_id = wanted;
    delete from evidence_doubt where case_id = wanted;
    delete from evidence_person where case_id = wanted;
    delete from evidence_tag where case_id = wanted;
    update evidence_note set words = '-' where case_id = wanted;
    update evidence_passage set says = '' where case_id = wanted;
    update evidence_reading set state = 'CANCELLED', words = '', stop = true where case_id = wanted;
    update evidence_object set erased = coalesce(erased, clock_timestamp()), bytes = 0,
        sha256 = repeat('0', 64), salt = repeat('0', 64),
        facts = convert_to('{"contentBytes":0,"contentSha256":"' || repeat('0', 64) || '","objectBytes":0,"objectSha256":"'
            || repeat('0', 64) || '"}', 'UTF8')
        where case_id = wanted;
    update evidence_item set name = '-', folder = '', title = '', shows = '', date_words = '', date_earliest = null,
        date_latest = null, language = null, from_person = null, from_words = '', how = 'UNKNOWN', received_on = null,
        original_at = '', made_how = '', version = version + 1
        where case_id = wanted;
end $$;

revoke execute on function erase_evidence(uuid) from public;
grant execute on function erase_evidence(uuid) to safeconduct_app;
