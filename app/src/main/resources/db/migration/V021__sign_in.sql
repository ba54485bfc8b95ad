-- What members know or have, to prove who they are. Each row is shown to its member alone, also not to whoever runs
-- the house: see forget_factors().
create table credential (
    member_id uuid primary key references member,
    password  text not null,
    changed   timestamptz not null
);

create table authenticator (
    member_id uuid primary key references member,
    seed      bytea not null check (length(seed) = 20),
    -- Null until a first code has shown that the generator works.
    confirmed timestamptz,
    -- A code is good once: the last step of thirty seconds that was used.
    last_step bigint not null default 0
);

create table recovery_code (
    member_id uuid not null references member,
    hash      bytea not null check (length(hash) = 32),
    used      timestamptz,
    primary key (member_id, hash)
);

grant select, insert, update on credential to safeconduct_app;
grant select, insert, update, delete on authenticator, recovery_code to safeconduct_app;
alter table credential enable row level security;
alter table authenticator enable row level security;
alter table recovery_code enable row level security;
create policy ones_own on credential using (member_id = current_member());
create policy ones_own on authenticator using (member_id = current_member());
create policy ones_own on recovery_code using (member_id = current_member());

-- In the shape that spring-security-web gives it (user-credentials-schema-postgres.sql).
create table user_credentials (
    credential_id                varchar(1000) not null primary key,
    user_entity_user_id          varchar(1000) not null,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);

create index user_credentials_of_user on user_credentials (user_entity_user_id);
grant select, insert, update, delete on user_credentials to safeconduct_app;

-- A riddle that a passkey has to sign, once, in the browser that asked for it.
create table passkey_challenge (
    browser   bytea primary key check (length(browser) = 32),
    challenge bytea not null,
    made      timestamptz not null
);

grant select, insert, delete on passkey_challenge to safeconduct_app;

-- A browser in which somebody has signed in. Its cookie is a token of 256 bits of chance; here is the hash of it.
create table sign_in (
    id        uuid primary key default uuidv7(),
    token     bytea not null unique check (length(token) = 32),
    member_id uuid not null references member,
    -- False between the password and the code.
    proven    boolean not null,
    began     timestamptz not null,
    -- Written once a minute at most.
    seen      timestamptz not null,
    ended     timestamptz,
    -- Browser and system by name, such as `Firefox, Linux`.
    agent     text not null check (length(agent) <= 60)
);

create index sign_in_of_member on sign_in (member_id, seen desc);
grant select, insert on sign_in to safeconduct_app;
grant update (seen, ended) on sign_in to safeconduct_app;

-- How often somebody guessed wrong: about an account or from an address, which stand here as hashes.
create table guess (
    subject  bytea primary key check (length(subject) = 32),
    failures integer not null,
    latest   timestamptz not null,
    locked   timestamptz
);

grant select, insert, update, delete on guess to safeconduct_app;

-- A link that lets somebody in once, to choose a password.
create table invitation (
    token     bytea primary key check (length(token) = 32),
    -- Null for the first administrator, who is nobody yet.
    member_id uuid references member,
    expires   timestamptz not null,
    used      timestamptz
);

grant select, insert, delete on invitation to safeconduct_app;
grant update (used) on invitation to safeconduct_app;

-- Takes every proof but the passkeys from somebody, so that an invitation can start anew. Nothing is shown to whoever
-- asks for it.
create function forget_factors(wanted uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    if not runs_house() then
        raise insufficient_privilege;
    end if;
    delete from credential where member_id = wanted;
    delete from authenticator where member_id = wanted;
    delete from recovery_code where member_id = wanted;
end $$;
