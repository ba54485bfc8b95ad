-- What a program signs in with in a member's name. Here is the hash of it; the token itself was shown once.
create table api_token (
    id        uuid primary key default uuidv7(),
    token     bytea not null unique check (length(token) = 32),
    member_id uuid not null references member,
    name      text not null check (length(name) between 1 and 100),
    scope     text not null check (scope in ('READ', 'WRITE')),
    made      timestamptz not null,
    expires   timestamptz not null,
    -- Written once an hour at most.
    used      timestamptz,
    ended     timestamptz
);

create index api_token_of_member on api_token (member_id, id desc);
grant select, insert on api_token to safeconduct_app;
grant update (used, ended) on api_token to safeconduct_app;
