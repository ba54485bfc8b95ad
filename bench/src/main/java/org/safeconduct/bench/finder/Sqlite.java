package org.safeconduct.bench.finder;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// FTS5 with its own ranking, folding case and accents.
final class Sqlite implements Contestant {
    private static final String FIND = """
            select rowid from page where page match ? and case_number in (select number from reach)
            order by rank limit 20""";

    private final Path file;
    private final Connection connection;

    Sqlite(Path file) throws SQLException {
        this.file = file;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("pragma journal_mode = wal");
        run("pragma synchronous = normal");
        run("pragma cache_size = -131072");
        run("create virtual table page using fts5(body, case_number unindexed, tokenize = 'unicode61"
                + " remove_diacritics 2')");
        run("create temp table reach (number integer primary key)");
        connection.setAutoCommit(false);
    }

    private void run(String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public void add(List<Sheet> pages) throws SQLException {
        try (var insert = connection.prepareStatement("insert into page (rowid, body, case_number) values (?, ?, ?)")) {
            for (var page : pages) {
                insert.setLong(1, page.id());
                insert.setString(2, page.text());
                insert.setInt(3, page.caseNumber());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void ready() throws SQLException {
        run("insert into page (page) values ('optimize')");
        connection.commit();
    }

    @Override
    public void reader(Set<Integer> cases) throws SQLException {
        run("delete from reach");
        try (var insert = connection.prepareStatement("insert into reach values (?)")) {
            for (int number : cases) {
                insert.setInt(1, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public List<Long> find(Ask ask) throws SQLException {
        try (var find = connection.prepareStatement(FIND)) {
            find.setString(1, match(ask));
            try (var rows = find.executeQuery()) {
                var found = new ArrayList<Long>();
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
                return found;
            }
        }
    }

    private static String match(Ask ask) {
        return switch (ask.kind()) {
            case PHRASE -> ask.words();
            case BEGINNING -> "\"" + ask.words().replace("*", "") + "\"*";
            case JUDGED -> words(ask, " OR ");
            default -> words(ask, " AND ");
        };
    }

    private static String words(Ask ask, String between) {
        return Arrays.stream(
                        ask.words().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "))
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(between));
    }

    @Override
    public long bytes() {
        return file.toFile().length();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
