-- New words go into the index at once. Put aside for later, as is usual, each search would read all that was put aside: a
-- hundred times what it costs to look a word up.
alter index case_word_found set (fastupdate = off);
select gin_clean_pending_list('case_word_found');

-- As before, but each word is a condition of its own, for only then does the index meet them all at once and begin with the
-- rarest, however many cases share the others.
create or replace function cases_found(patterns text[], longest text, wanted text) returns setof uuid
    language plpgsql stable security definer rows 50 set search_path = pg_catalog, public as $$
declare
    has_all text := (select string_agg(format('w.words like %L', fold(each)), ' and ') from unnest(patterns) each);
    asked text := fold(wanted);
begin
    return query execute
        'select distinct w.case_id
         from case_word w join case_team t on t.case_id = w.case_id and t.member_id = current_member()
         where ' || has_all;
    if not found and wanted ~ '[[:alpha:]]' then
        return query
            select n.case_id
            from (select w.case_id, min(asked <<-> w.words) as distance
                  from case_word w join case_team t on t.case_id = w.case_id and t.member_id = current_member()
                  where asked <<% w.words group by w.case_id) n
            order by n.distance, n.case_id limit 50;
    end if;
end $$;
