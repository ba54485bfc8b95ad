-- Keys of publishers that this house trusts, and the packs it took in from them.
create table rule_key (
    id           uuid primary key default uuidv7(),
    line         text not null check (line ~ '^[^[:space:]+]{1,200}[+][0-9a-f]{8}[+][A-Za-z0-9+/]{44}$'),
    entered      timestamptz not null,
    by           uuid not null references member default current_member(),
    withdrawn    timestamptz
);

create unique index rule_key_is_trusted_once on rule_key (line) where withdrawn is null;

create table rule_pack (
    id       uuid primary key default uuidv7(),
    name     text not null check (length(name) between 1 and 200),
    number   integer not null check (number > 0),
    issued   date not null,
    -- Every byte as it was signed.
    file     bytea not null check (length(file) between 1 and 1000000),
    entered  timestamptz not null,
    by       uuid not null references member default current_member(),
    unique (name, number)
);

alter table rule_edition add column pack_id uuid references rule_pack;
create index rule_edition_of_pack on rule_edition (pack_id) where pack_id is not null;

grant select, insert on rule_key, rule_pack to safeconduct_app;
grant update (withdrawn) on rule_key to safeconduct_app;
