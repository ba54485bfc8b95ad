-- A tie may lead to what a passage of an account says, so that nobody types it again.
alter table claim_tie
    add column statement_id uuid,
    add foreign key (case_id, statement_id) references story_statement (case_id, id),
    drop constraint claim_tie_check,
    add check (num_nonnulls(place, item_id, report_id, statement_id) = 1);
