-- Versions of rules that this house entered itself. One is never written over and never deleted: it is withdrawn.
create table rule_edition (
    id           uuid primary key default uuidv7(),
    rule         text not null check (rule ~ '^[A-Z]{2,6}-[A-Z0-9/-]{1,40}$'),
    number       integer not null check (number > 0),
    -- As law/*.yaml has it, written by the program after it was read and checked.
    entry        text not null check (length(entry) between 1 and 60000),
    -- Whether dates are counted otherwise by it. Then it holds from when a second person has confirmed it.
    weighty      boolean not null,
    entered      timestamptz not null,
    by           uuid not null references member,
    confirmed    timestamptz,
    confirmed_by uuid references member,
    -- Somebody wants it gone; where dates count otherwise without it, somebody else has to agree.
    asked        timestamptz,
    asked_by     uuid references member,
    withdrawn    timestamptz,
    withdrawn_by uuid references member,
    unique (rule, number),
    check ((confirmed is null) = (confirmed_by is null) and (asked is null) = (asked_by is null)),
    check ((withdrawn is null) = (withdrawn_by is null)),
    constraint a_second_person_confirms check (confirmed_by <> by),
    constraint a_second_person_agrees check (not weighty or confirmed is null or withdrawn_by <> asked_by)
);

create index rule_edition_in_force on rule_edition (coalesce(confirmed, entered), id)
    where withdrawn is null and (not weighty or confirmed is not null);

-- Whoever does a thing signs it, whatever the program says; and what was signed once stays.
create function sign_rule_edition() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.by := current_member();
        new.confirmed := null; new.confirmed_by := null;
        new.asked := null; new.asked_by := null;
        new.withdrawn := null; new.withdrawn_by := null;
        return new;
    end if;
    if old.confirmed is null and new.confirmed is not null then
        new.confirmed_by := current_member();
    else
        new.confirmed := old.confirmed; new.confirmed_by := old.confirmed_by;
    end if;
    if old.asked is null and new.asked is not null then
        new.asked_by := current_member();
    else
        new.asked := old.asked; new.asked_by := old.asked_by;
    end if;
    if old.withdrawn is null and new.withdrawn is not null then
        new.withdrawn_by := current_member();
    else
        new.withdrawn := old.withdrawn; new.withdrawn_by := old.withdrawn_by;
    end if;
    return new;
end $$;

create trigger sign_rule_edition before insert or update on rule_edition
    for each row execute function sign_rule_edition();

-- Somebody of this house held a rule against a source.
create table rule_verification (
    id      uuid primary key default uuidv7(),
    rule    text not null check (rule ~ '^[A-Z]{2,6}-[A-Z0-9/-]{1,40}$'),
    -- What the rule said then. Where it says something else today, nobody has looked at that.
    mark    text not null check (mark ~ '^[0-9a-f]{64}$'),
    day     date not null,
    against text not null check (length(against) between 1 and 500),
    entered timestamptz not null default clock_timestamp(),
    by      uuid not null default current_member() references member
);

create index rule_verification_of_rule on rule_verification (rule, day desc, id desc);

grant select, insert on rule_edition, rule_verification to safeconduct_app;
grant update (confirmed, asked, withdrawn) on rule_edition to safeconduct_app;

-- One member for each case on whose team the reader is not, so that it can be counted there what another law would move.
-- Ids only; the program shows a rounded number and nothing else.
create function readers_of_other_cases() returns table (case_id uuid, member uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select distinct on (t.case_id) t.case_id, m.id
        from case_team t join member m on m.id = t.member_id
        where m.ended is null and current_member() is not null and not on_case(t.case_id)
        order by t.case_id, t.since, m.id
    $$;

revoke execute on function readers_of_other_cases() from public;
grant execute on function readers_of_other_cases() to safeconduct_app;
