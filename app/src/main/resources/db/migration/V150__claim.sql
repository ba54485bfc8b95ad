-- What a case claims, and what is tied to each element of it. Elements, forms of relief and grounds lie in
-- law/case/claim.yaml. What was written over stays in claim_before.
create table claim_scope (
    case_id uuid primary key references client_case,
    reliefs text[] not null,
    version integer not null default 0
);

create table claim_ground (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    ground    text not null check (ground ~ '^[a-z-]{2,60}$'),
    words     text not null check (length(words) between 1 and 1000),
    withdrawn timestamptz,
    unique (case_id, id)
);

create index claim_ground_of_case on claim_ground (case_id, id) where withdrawn is null;

create unique index evidence_passage_of_case on evidence_passage (case_id, id);

create table claim_tie (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null references client_case,
    element    text not null check (element ~ '^[a-z-]{2,60}$'),
    ground_id  uuid,
    -- Testimony has a place, evidence an item and perhaps a passage of it, a country report a passage.
    place      text check (length(place) between 1 and 300),
    item_id    uuid,
    passage_id uuid,
    report_id  uuid references passage,
    -- Whoever made or says it; null for the client.
    maker      text check (length(maker) between 1 and 200),
    bearing    text not null check (bearing in ('HELPS', 'HURTS', 'BOTH')),
    proves     text not null check (length(proves) between 1 and 1000),
    answer     text check (length(answer) between 1 and 2000),
    withdrawn  timestamptz,
    version    integer not null default 0,
    unique (case_id, id),
    foreign key (case_id, ground_id) references claim_ground (case_id, id),
    foreign key (case_id, item_id) references evidence_item (case_id, id),
    foreign key (case_id, passage_id) references evidence_passage (case_id, id),
    check (num_nonnulls(place, item_id, report_id) = 1),
    check (passage_id is null or item_id is not null),
    check (bearing <> 'HELPS' or answer is null)
);

create index claim_tie_of_case on claim_tie (case_id, id) where withdrawn is null;

create table claim_gap (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    element   text not null check (element ~ '^[a-z-]{2,60}$'),
    ground_id uuid,
    missing   text not null check (length(missing) between 1 and 500),
    sought    text check (length(sought) between 1 and 2000),
    reason    text check (length(reason) between 1 and 2000),
    withdrawn timestamptz,
    version   integer not null default 0,
    unique (case_id, id),
    foreign key (case_id, ground_id) references claim_ground (case_id, id)
);

create index claim_gap_of_case on claim_gap (case_id, id) where withdrawn is null;

create table claim_before (
    id      uuid primary key default uuidv7(),
    case_id uuid not null references client_case,
    part    text not null,
    was     jsonb not null,
    at      timestamptz not null default clock_timestamp(),
    by      uuid default current_member()
);

create function keep_claim() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into claim_before (case_id, part, was) values (old.case_id, tg_table_name, to_jsonb(old));
    return null;
end $$;

grant select, insert, update on claim_scope, claim_ground, claim_tie, claim_gap to safeconduct_app;
grant select on claim_before to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['claim_scope', 'claim_ground', 'claim_tie', 'claim_gap'] loop
        execute format('create trigger keep_claim after update on %I for each row execute function keep_claim()', it);
    end loop;
    foreach it in array array['claim_scope', 'claim_ground', 'claim_tie', 'claim_gap', 'claim_before'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
