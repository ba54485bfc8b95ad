-- A reading that broke down goes to the back of the pile, waits there, and is given up after a few tries, so that one file
-- cannot keep all others waiting.
alter table evidence_pile add column tries integer not null default 0 check (tries >= 0);
grant update (came, tries) on evidence_pile to safeconduct_app;

create index evidence_reading_going_on on evidence_reading (asked) where state in ('WAITING', 'RUNNING');
create policy the_reader_knows_all on evidence_reading for select to current_user using (true);

-- As before; besides, what somebody asked for who no longer works on the case, since their own job may not open it any more.
create or replace function next_to_read()
    returns table (case_id uuid, item uuid, member uuid)
    language sql stable security definer set search_path = pg_catalog, public
    as $$
        select w.case_id, w.item_id, r.id
        from (
            select p.case_id, p.item_id, p.came from evidence_pile p where p.came <= clock_timestamp()
            union all
            select e.case_id, e.item_id, e.asked from evidence_reading e
            where e.state in ('WAITING', 'RUNNING')
                and not exists (select from evidence_pile p where p.item_id = e.item_id)
                and not exists (
                    select from case_team t join member m on m.id = t.member_id
                    where t.case_id = e.case_id and t.member_id = e.asked_by and m.ended is null)) w
        cross join lateral (
            select m.id from case_team t join member m on m.id = t.member_id
            where t.case_id = w.case_id and m.ended is null order by t.since, m.id limit 1) r
        order by w.came, w.item_id limit 1
    $$;
