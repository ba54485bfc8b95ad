-- What somebody of the team has to do in a case, be it by a day or not.
create table calendar_task (
    id        uuid primary key default uuidv7(),
    case_id   uuid not null references client_case,
    what      text not null check (length(what) between 1 and 300),
    -- Null while nobody has taken it.
    who       uuid references member,
    until     date,
    entered   timestamptz not null default clock_timestamp(),
    by        uuid not null references member default current_member(),
    done      timestamptz,
    done_by   uuid references member,
    withdrawn timestamptz,
    check ((done is null) = (done_by is null))
);

create index calendar_task_of_case on calendar_task (case_id, id) where withdrawn is null;

alter table hearing add constraint hearing_of_its_case unique (case_id, id);

-- Somebody looked up with the court on which day a hearing is. It says nothing about another day.
create table hearing_check (
    id         uuid primary key default uuidv7(),
    case_id    uuid not null,
    hearing_id uuid not null,
    day        date not null,
    against    text not null check (length(against) between 1 and 500),
    at         timestamptz not null,
    by         uuid not null references member default current_member(),
    foreign key (case_id, hearing_id) references hearing (case_id, id)
);

create index hearing_check_of_hearing on hearing_check (case_id, hearing_id, id desc);

create function sign_calendar_task() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.by := current_member();
    elsif old.done is null and new.done is not null then
        new.done_by := current_member();
    else
        new.done := old.done;
        new.done_by := old.done_by;
    end if;
    return new;
end $$;

create trigger sign_calendar_task before insert or update on calendar_task
    for each row execute function sign_calendar_task();

grant select, insert on calendar_task, hearing_check to safeconduct_app;
grant update (done, withdrawn) on calendar_task to safeconduct_app;

do $$
declare
    it text;
begin
    foreach it in array array['calendar_task', 'hearing_check'] loop
        execute format('alter table %I enable row level security', it);
        execute format('alter table %I force row level security', it);
        execute format('create policy a_team_sees_and_keeps_its_case on %1$I
            using (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))
            with check (exists (select from case_team t where t.case_id = %1$I.case_id and t.member_id = current_member() offset 0))', it);
    end loop;
end $$;
