-- The comparison of one name with all of a large house, in a fraction of a moment. Names are looked up by two of their words
-- at once, so that what shares only one of them is never read; and who is to be asked is looked up for those alone who
-- proved likely, once for each of their cases.
drop function possible_conflicts(uuid, uuid);

-- New keys go into the index at once: put aside, each comparison would read all of them again.
alter index person_key_found set (fastupdate = off);
select gin_clean_pending_list('person_key_found');

create index person_key_of_one_word on person_key using gin (keys) with (fastupdate = off) where cardinality(words) = 1;

-- Whoever in other cases may be this person, to be weighed by the name engine. It answers about somebody who is written
-- down in a case of the acting member, and about nobody else; it names no case and nobody of its team.
create function possible_conflicts(asking uuid, wanted uuid)
    returns table (entry uuid, spelled text, born text, a_number text)
    language sql stable security definer rows 20 set search_path = pg_catalog, public
    as $$
        with mine as materialized (
            select k.name_id, cardinality(k.words) as parts, w.place, string_to_array(w.word, ' ') as keys
            from person_key k join person_name n on n.id = k.name_id and n.withdrawn is null
            cross join unnest(k.words) with ordinality w (word, place)
            where k.case_id = asking and k.person_id = wanted and on_case(asking)),
        near as (
            -- who shares two of the words
            select t.case_id, t.person_id
            from mine m join mine o on o.name_id = m.name_id and o.place > m.place
            join person_key t on t.keys && m.keys and t.keys && o.keys and t.case_id <> asking
            union
            -- or the only one, of this name or of that
            select t.case_id, t.person_id from mine m join person_key t on t.keys && m.keys and t.case_id <> asking
            where m.parts = 1
            union
            select t.case_id, t.person_id
            from mine m join person_key t on cardinality(t.words) = 1 and t.keys && m.keys and t.case_id <> asking
            union
            select o.case_id, o.id from person p join person o on o.a_number = p.a_number and o.case_id <> asking
            where p.case_id = asking and p.id = wanted and on_case(asking))
        select o.id, n.spelled, o.born, o.a_number
        from near join person o on o.case_id = near.case_id and o.id = near.person_id
        join person_name n on n.case_id = o.case_id and n.person_id = o.id and n.withdrawn is null
    $$;

-- Whom to ask about some of those: names of members, of no case more than once. About somebody who shares neither a word
-- nor the number it answers nothing.
create function whom_to_ask_about(asking uuid, wanted uuid, found uuid[]) returns setof text
    language sql stable security definer rows 5 set search_path = pg_catalog, public
    as $$
        select distinct name
        from (select distinct o.case_id from person p join person o on o.id = any (found) and o.case_id <> asking
            where p.case_id = asking and p.id = wanted and on_case(asking)
                and (o.a_number = p.a_number or exists (
                    select from person_key k join person_key t on t.case_id = o.case_id and t.person_id = o.id
                    where k.case_id = asking and k.person_id = wanted and t.keys && k.keys))) near
        cross join unnest(whom_to_ask(near.case_id)) name
        order by name
    $$;

revoke execute on function possible_conflicts(uuid, uuid), whom_to_ask_about(uuid, uuid, uuid[]) from public;
grant execute on function possible_conflicts(uuid, uuid), whom_to_ask_about(uuid, uuid, uuid[]) to safeconduct_app;
