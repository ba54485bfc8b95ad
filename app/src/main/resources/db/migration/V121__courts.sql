-- What this house counts before a court or a judge instead of a rule, and days on which an office was closed. Neither says
-- anything about a client. Nothing is written over: it is withdrawn, and stays.
create table court_setting (
    id           uuid primary key default uuidv7(),
    rule         text not null check (rule ~ '^[A-Z]{2,6}-[A-Z0-9/-]{1,40}$'),
    amount       integer not null check (amount between 1 and 40000),
    unit         text not null check (unit in ('HOURS', 'DAYS', 'BUSINESS_DAYS', 'MONTHS', 'YEARS')),
    court        text not null check (length(court) between 1 and 200),
    -- Null for every judge of the court.
    judge        text check (length(judge) between 1 and 200),
    why          text not null check (length(why) between 1 and 500),
    entered      timestamptz not null,
    by           uuid not null references member,
    withdrawn    timestamptz,
    withdrawn_by uuid references member,
    check ((withdrawn is null) = (withdrawn_by is null))
);

create table court_closure (
    id           uuid primary key default uuidv7(),
    -- Null for the offices in Washington, such as the clerk of the Board.
    court        text check (length(court) between 1 and 200),
    day          date not null,
    why          text not null check (length(why) between 1 and 200),
    source       text not null check (length(source) between 1 and 500),
    entered      timestamptz not null,
    by           uuid not null references member,
    withdrawn    timestamptz,
    withdrawn_by uuid references member,
    check ((withdrawn is null) = (withdrawn_by is null))
);

create index court_setting_that_holds on court_setting (entered desc) where withdrawn is null;
create index court_closure_that_holds on court_closure (day) where withdrawn is null;

create function sign_court_word() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.by := current_member();
        new.withdrawn := null;
        new.withdrawn_by := null;
    elsif old.withdrawn is null and new.withdrawn is not null then
        new.withdrawn_by := current_member();
    else
        new.withdrawn := old.withdrawn;
        new.withdrawn_by := old.withdrawn_by;
    end if;
    return new;
end $$;

create trigger sign_court_word before insert or update on court_setting for each row execute function sign_court_word();
create trigger sign_court_word before insert or update on court_closure for each row execute function sign_court_word();

grant select, insert on court_setting, court_closure to safeconduct_app;
grant update (withdrawn) on court_setting, court_closure to safeconduct_app;
