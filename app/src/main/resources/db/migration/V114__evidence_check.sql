-- Checks of all sealed files against the ledger, and what they found: names of sealed bytes and numbers. Nothing here says
-- whose a file is; the ledger knows that, and shows it to the team of the case.
create table file_check (
    id    uuid primary key default uuidv7(),
    asked timestamptz not null default clock_timestamp(),
    by    uuid not null default current_member(),
    state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED')),
    total bigint not null default 0,
    whole bigint not null default 0,
    -- Where to go on after the program was stopped: the name of the last one looked at.
    last  text check (last ~ '^[0-9a-f]{64}$'),
    stop  boolean not null default false,
    ended timestamptz
);

-- One at a time.
create unique index file_check_goes_on on file_check ((true)) where state in ('WAITING', 'RUNNING');

create table file_damage (
    check_id uuid not null references file_check,
    object   text not null check (object ~ '^[0-9a-f]{64}$'),
    kind     text not null check (kind ~ '^[A-Z_]{2,40}$'),
    found    timestamptz not null default clock_timestamp(),
    primary key (check_id, object)
);

grant select, insert, update on file_check to safeconduct_app;
grant select, insert on file_damage to safeconduct_app;
