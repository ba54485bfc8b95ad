-- What is said of a declaration once can be changed until it is signed.
alter table story_declaration
    add signs_as text check (length(signs_as) between 1 and 200),
    add version  integer not null default 0;

grant update (interpreter, abroad, signs_as, version) on story_declaration to safeconduct_app;

alter table story_draft add unique (case_id, declaration_id, number);

-- That a draft was signed on a day, and the telling that it is since.
create table story_signing (
    declaration_id uuid primary key,
    case_id        uuid not null,
    draft          integer not null,
    signed         date not null,
    telling_id     uuid not null,
    at             timestamptz not null default clock_timestamp(),
    by             uuid not null default current_member(),
    foreign key (case_id, declaration_id) references story_declaration (case_id, id),
    foreign key (case_id, declaration_id, draft) references story_draft (case_id, declaration_id, number),
    foreign key (case_id, telling_id) references story_telling (case_id, id)
);

create index story_signing_of_case on story_signing (case_id, declaration_id);

grant select, insert on story_signing to safeconduct_app;

alter table story_signing enable row level security;
alter table story_signing force row level security;
create policy a_team_sees_and_keeps_its_case on story_signing
    using (exists (select from case_team t where t.case_id = story_signing.case_id and t.member_id = current_member() offset 0))
    with check (exists (select from case_team t where t.case_id = story_signing.case_id and t.member_id = current_member() offset 0));

-- What was signed stays as it was signed, whoever writes.
create function a_signed_declaration_stays() returns trigger language plpgsql as $$
begin
    if exists (select from story_signing s where s.declaration_id = (to_jsonb(new) ->> tg_argv[0])::uuid) then
        raise exception 'declaration is signed' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger a_signed_declaration_stays before insert on story_draft
    for each row execute function a_signed_declaration_stays('declaration_id');
create trigger a_signed_declaration_stays before update of interpreter, abroad, signs_as on story_declaration
    for each row execute function a_signed_declaration_stays('id');
