-- What the house says instead of the search engine's own glossary, or beside it: each version of a concept is a row, and
-- the newest counts. One that the engine brings and nobody changed has none. Terms stand one a line. Nothing here says
-- anything about a client.
create table glossary_version (
    concept text not null check (concept ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    version integer not null check (version > 0),
    en      text not null check (length(en) <= 2000),
    es      text not null check (length(es) <= 2000),
    ru      text not null check (length(ru) <= 2000),
    uk      text not null check (length(uk) <= 2000),
    -- Whether the search goes by it.
    used    boolean not null,
    made    timestamptz not null default clock_timestamp(),
    by      uuid not null default current_member(),
    primary key (concept, version)
);

grant select, insert on glossary_version to safeconduct_app;
