package org.safeconduct.bench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.bench.names.Crowd;
import org.safeconduct.names.index.NameIndex;
import org.safeconduct.names.parts.Name;

/// Somebody is written down in a case, by another spelling, in a house that knows 50,000 people: from the
/// form a browser sends to the answer, with the comparison and what it came to stored. Beside it the
/// database's question alone.
///
/// Takes the application's jar and an empty folder; the options after them go to the application's Java
/// machine.
public final class ConflictBench {
    private static final int PEOPLE = 50_000;
    private static final int TO_A_CASE = 5;
    private static final int WARM = 600;
    private static final int TIMED = 400;
    private static final long SEED = 23;

    private final Random dice = new Random(SEED);
    private final House house;
    private final Connection administrator;
    private final Connection database;
    private List<Name> people = List.of();
    private List<Office.Member> members = List.of();

    private ConflictBench(House house, Connection administrator, Connection database) {
        this.house = house;
        this.administrator = administrator;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        var data = Path.of(args[1]);
        if (Files.exists(data)) {
            throw new IOException(data + " is there already; the bench fills an empty house.");
        }
        try (var house = House.open(Path.of(args[0]), data, List.of(args).subList(2, args.length));
                var administrator = house.enter("safeconduct_admin");
                var database = house.enter("safeconduct_app")) {
            new ConflictBench(house, administrator, database).run();
        }
    }

    private void run() throws Exception {
        people = Crowd.of(PEOPLE, dice);
        members = Office.engage(administrator);
        furnish();
        var whole = new double[TIMED];
        var question = new double[TIMED];
        int near = 0;
        int told = 0;
        try (var browser = new Browser(house.address(), members.getFirst().token())) {
            for (int turn = 0; turn < WARM + TIMED; turn++) {
                int place = dice.nextInt(people.size());
                var caseId = own(turn);
                var form = form(Crowd.otherwise(people.get(place), dice));
                long start = System.nanoTime();
                browser.post("/cases/" + caseId + "/people", form);
                long answered = System.nanoTime();
                boolean there = isNear(caseId, person(place));
                long asked = System.nanoTime();
                if (turn >= WARM) {
                    whole[turn - WARM] = (answered - start) / 1e6;
                    question[turn - WARM] = (asked - answered) / 1e6;
                    near += there ? 1 : 0;
                    told += isTold(caseId, attorney(place / TO_A_CASE)) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "| among %,d people | p50 ms | p90 ms | p99 ms | longest ms |%n|---|---|---|---|---|%n", PEOPLE);
        System.out.printf("| written down, compared, answered | %s |%n", line(whole));
        System.out.printf("| the database's question alone | %s |%n", line(question));
        System.out.printf(
                Locale.ROOT,
                "%nOf %d written otherwise, %.3f are found by the question, and of %.3f the attorney is named.%n",
                TIMED,
                near / (double) TIMED,
                told / (double) TIMED);
    }

    /// Five people to a case, each case with one attorney; and empty cases of the first member to write
    /// somebody into.
    private void furnish() throws SQLException {
        administrator.setAutoCommit(false);
        try (Statement statement = administrator.createStatement()) {
            statement.execute("set session_replication_role = replica");
            open(statement, "case", PEOPLE / TO_A_CASE, "(array[%s])[1 + n %% %d]".formatted(ids(), members.size()));
            open(statement, "own", WARM + TIMED, "'" + members.getFirst().id() + "'::uuid");
            write();
            statement.execute("set session_replication_role = origin");
            administrator.commit();
            administrator.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private String ids() {
        return String.join(
                ", ",
                members.stream().map(member -> "'" + member.id() + "'::uuid").toList());
    }

    private static void open(Statement statement, String kind, int count, String attorney) throws SQLException {
        statement.execute("""
            insert into client_case (id, name, stage, opened, custody)
                select md5('%1$s' || n)::uuid, 'Case ' || n, 'INTAKE', date '2026-11-01', 'NEVER_DETAINED'
                from generate_series(0, %2$d - 1) n;
            insert into case_team (case_id, member_id)
                select md5('%1$s' || n)::uuid, %3$s from generate_series(0, %2$d - 1) n;
            """.formatted(kind, count, attorney));
    }

    private void write() throws SQLException {
        try (var person = administrator.prepareStatement(
                        "insert into person (id, case_id) values (?, md5('case' || ?)::uuid)");
                var name = administrator.prepareStatement("""
                    insert into person_name (id, case_id, person_id, use, spelled, source)
                    values (?, md5('case' || ?)::uuid, ?, 'PAPERS', ?, 'A paper')""");
                var key = administrator.prepareStatement("""
                    insert into person_key (name_id, case_id, person_id, words, keys)
                    values (?, md5('case' || ?)::uuid, ?, ?, ?)""")) {
            for (int place = 0; place < people.size(); place++) {
                add(person, person(place), place / TO_A_CASE);
                add(
                        name,
                        person(place),
                        place / TO_A_CASE,
                        person(place),
                        people.get(place).written());
                var words = NameIndex.keys(people.get(place));
                add(
                        key,
                        person(place),
                        place / TO_A_CASE,
                        person(place),
                        array(words.stream().map(word -> String.join(" ", word)).toList()),
                        array(words.stream().flatMap(Set::stream).distinct().toList()));
                if (place % 1000 == 999) {
                    person.executeBatch();
                    name.executeBatch();
                    key.executeBatch();
                }
            }
        }
    }

    private Object array(List<String> words) throws SQLException {
        return administrator.createArrayOf("text", words.toArray());
    }

    private static void add(PreparedStatement batch, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            batch.setObject(at + 1, values[at]);
        }
        batch.addBatch();
    }

    private static UUID person(int place) {
        return new UUID(1, place);
    }

    private String attorney(int caseNumber) {
        var id = members.get(caseNumber % members.size()).id();
        return ask(administrator, "select name from member where id = '%s'".formatted(id));
    }

    private UUID own(int turn) {
        return UUID.fromString(ask(administrator, "select md5('own%d')::uuid".formatted(turn)));
    }

    private static Map<String, String> form(String written) {
        var words = written.split(" ", 2);
        return Map.of("given", words[0], "family", words[1], "source", "A letter", "location", "UNKNOWN");
    }

    /// Whether the database names somebody among those who may be whoever was just written down in the case.
    private boolean isNear(UUID caseId, UUID sought) throws SQLException {
        database.setAutoCommit(false);
        ask(
                database,
                "select set_config('safeconduct.member', '%s', true)"
                        .formatted(members.getFirst().id()));
        var found = ask(database, """
                select bool_or(f.entry = '%2$s') from person p cross join possible_conflicts(p.case_id, p.id) f
                where p.case_id = '%1$s'""".formatted(caseId, sought));
        database.commit();
        return "t".equals(found);
    }

    private boolean isTold(UUID caseId, String attorney) {
        return "t"
                .equals(ask(
                        administrator,
                        "select '%s' = any (asks) from conflict_check where case_id = '%s'"
                                .formatted(attorney, caseId)));
    }

    private static String ask(Connection connection, String question) {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(double[] times) {
        Arrays.sort(times);
        return "%.1f | %.1f | %.1f | %.1f"
                .formatted(
                        times[times.length / 2],
                        times[times.length * 9 / 10],
                        times[times.length * 99 / 100],
                        times[times.length - 1]);
    }
}
