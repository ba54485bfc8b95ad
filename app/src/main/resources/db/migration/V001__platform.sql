-- Who acts in this transaction. Nobody, unless the application says so; see ActorTransactions.
create function current_member() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('safeconduct.member', true), '')::uuid;

grant usage on schema public to safeconduct_app;
