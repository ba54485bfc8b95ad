package org.safeconduct.bench.finder;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.search.Language;

/// Full-text search with the dictionary of each page's language, `simple` for Ukrainian, of which PostgreSQL has none.
final class Postgres implements Contestant {
    private static final List<String> DICTIONARIES = List.of("english", "russian", "spanish", "simple");

    private final Connection connection;
    private Integer[] reach = {};

    Postgres(Connection connection) throws SQLException {
        this.connection = connection;
        run("set jit = off");
        run("set work_mem = '64MB'");
        run("create table found_page (id bigint primary key, case_number int, body text, words tsvector)");
    }

    private void run(String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL 18";
    }

    @Override
    public void add(List<Sheet> pages) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert =
                connection.prepareStatement("insert into found_page values (?, ?, ?, to_tsvector(?::regconfig, ?))")) {
            for (var page : pages) {
                insert.setLong(1, page.id());
                insert.setInt(2, page.caseNumber());
                insert.setString(3, page.text());
                insert.setString(4, dictionary(page.language()));
                insert.setString(5, page.text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String dictionary(Language language) {
        return switch (language) {
            case EN -> "english";
            case RU -> "russian";
            case ES -> "spanish";
            default -> "simple";
        };
    }

    @Override
    public void ready() throws SQLException {
        run("create index on found_page using gin (words)");
        run("create index on found_page (case_number)");
        run("vacuum analyze found_page");
    }

    @Override
    public void reader(Set<Integer> cases) {
        reach = cases.toArray(Integer[]::new);
    }

    @Override
    public List<Long> find(Ask ask) throws SQLException {
        try (var find = connection.prepareStatement("""
                select p.id from found_page p, (select %s as q) asked
                where p.words @@ asked.q and p.case_number = any (?)
                order by ts_rank_cd(p.words, asked.q) desc limit 20""".formatted(query(ask)))) {
            int at = 1;
            for (; at <= (ask.kind() == Ask.Kind.BEGINNING ? 1 : DICTIONARIES.size()); at++) {
                find.setString(at, words(ask));
            }
            find.setArray(at, connection.createArrayOf("int4", reach));
            try (var rows = find.executeQuery()) {
                var found = new ArrayList<Long>();
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
                return found;
            }
        }
    }

    private static String query(Ask ask) {
        return switch (ask.kind()) {
            case BEGINNING -> "to_tsquery('simple', ?)";
            case PHRASE -> each("phraseto_tsquery");
            case JUDGED -> each("to_tsquery");
            default -> each("plainto_tsquery");
        };
    }

    private static String each(String function) {
        return DICTIONARIES.stream()
                .map(dictionary -> function + "('" + dictionary + "', ?)")
                .collect(Collectors.joining(" || "));
    }

    private static String words(Ask ask) {
        return switch (ask.kind()) {
            case BEGINNING -> ask.words().replace("*", "") + ":*";
            case JUDGED ->
                Arrays.stream(ask.words()
                                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                .strip()
                                .split(" "))
                        .collect(Collectors.joining(" | "));
            default -> ask.words().replace("\"", "");
        };
    }

    @Override
    public long bytes() throws SQLException {
        try (var statement = connection.createStatement();
                var size = statement.executeQuery("select pg_total_relation_size('found_page')")) {
            size.next();
            return size.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop table found_page");
        connection.close();
    }
}
