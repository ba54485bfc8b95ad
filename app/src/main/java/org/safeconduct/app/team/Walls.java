package org.safeconduct.app.team;

import java.util.List;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes sure, before anybody is let in, that the database shows nothing of any case to somebody it does not know.
///
/// It would be of little use to have row-level security and to pass it by: as an owner of tables, as a superuser, or
/// with a table on which somebody forgot it.
@Component
class Walls implements InitializingBean {
    private final JdbcClient sql;

    Walls(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterPropertiesSet() {
        if (passesWalls()) {
            throw new CannotGoOn(
                    "The application's account in the database passes row-level security: it owns tables or"
                            + " has a privilege that it must not have. Give it the account that was made for it.");
        }
        for (var table : tablesOfCases()) {
            if (isOpen(table)) {
                throw new CannotGoOn(
                        "The database shows rows of the table %s to anybody. Nothing is started before".formatted(table)
                                + " its row-level security is back.");
            }
        }
    }

    private boolean passesWalls() {
        return sql.sql("""
                        select rolsuper or rolbypassrls
                            or exists (select from pg_tables where schemaname = 'public' and tableowner = current_user)
                        from pg_roles where rolname = current_user""").query(Boolean.class).single();
    }

    /// Whatever has a column that names a case, and is granted to be read.
    private List<String> tablesOfCases() {
        return sql.sql("""
                        select quote_ident(c.relname) from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id')
                          and has_table_privilege(c.oid, 'select')""").query(String.class).list();
    }

    /// Asked without a transaction and so without an actor.
    private boolean isOpen(String table) {
        return sql.sql("select exists (select from %s where case_id is not null)".formatted(table))
                .query(Boolean.class)
                .single();
    }
}
