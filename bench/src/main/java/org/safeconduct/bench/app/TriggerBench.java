package org.safeconduct.bench.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A new fact on one case, from the form a browser sends to the answer: read, worked out before and after, stored and
/// signed in the journal. Beside it the bare insert of the same rows, in turns, in one run.
///
/// Takes the application's jar and an empty folder; the options after them go to the application's Java machine.
public final class TriggerBench {
    private static final int WARM = 1500;
    private static final int TIMED = 500;

    private final House house;
    private final Connection database;
    private final Office.Member member;
    private final List<UUID> cases;

    private TriggerBench(House house, Connection database, Office.Member member, List<UUID> cases) {
        this.house = house;
        this.database = database;
        this.member = member;
        this.cases = cases;
    }

    public static void main(String[] args) throws Exception {
        var data = Path.of(args[1]);
        if (Files.exists(data)) {
            throw new IOException(data + " is there already; the bench fills an empty house.");
        }
        try (var house = House.open(Path.of(args[0]), data, List.of(args).subList(2, args.length));
                var administrator = house.enter("safeconduct_admin");
                var database = house.enter("safeconduct_app")) {
            var member = Office.furnish(administrator).getFirst();
            new TriggerBench(house, database, member, cases(administrator)).run();
            putInCharge(administrator, member);
            survey(house, member);
        }
    }

    private static List<UUID> cases(Connection administrator) throws SQLException {
        var cases = new ArrayList<UUID>();
        try (Statement statement = administrator.createStatement()) {
            statement.execute("""
            set session_replication_role = replica;
            insert into proceeding (case_id, kind, court, judge)
                select c.id, 'REMOVAL', 'Eloy Immigration Court', 'Hon. Ruth Alvarado' from client_case c where %1$s;
            insert into hearing (case_id, proceeding_id, kind, day)
                select c.id, p.id, k.kind, date '2026-12-01' + k.n from client_case c join proceeding p on p.case_id = c.id
                cross join (values ('MASTER', 20), ('INDIVIDUAL', 120)) k (kind, n) where %1$s;
            insert into calendar_fact (case_id, sort, word, value, day, source, by)
                select c.id, k.sort, k.word, k.value, k.day::date, 'Notice to appear', m.id
                from client_case c cross join (select id from member limit 1) m
                cross join (values ('EVENT', 'arrival', null, '2026-03-01'), ('EVENT', 'notice-served', null, '2026-03-20'),
                    ('EVENT', 'asylum-filed', null, '2026-08-01'), ('EVENT', 'address-change', null, '2026-09-01'),
                    ('CIRCUMSTANCE', 'entry', 'without-inspection', null), ('CIRCUMSTANCE', 'apprehended', 'border', null),
                    ('CIRCUMSTANCE', 'unaccompanied-child', 'no', null), ('CIRCUMSTANCE', 'circuit', '9th', null))
                    k (sort, word, value, day) where %1$s;
            set session_replication_role = origin;
            analyze;
            """.formatted(
                            "c.id in (select id from client_case order by id limit %d)".formatted(2 * (WARM + TIMED))));
            try (var rows = statement.executeQuery("select distinct case_id from proceeding order by case_id")) {
                while (rows.next()) {
                    cases.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return cases;
    }

    private void run() throws Exception {
        var ours = new long[TIMED];
        var bare = new long[TIMED];
        var before = Labour.of(house);
        try (var browser = new Browser(house.address(), member.token())) {
            var form = browser.form("/cases/" + cases.getFirst() + "/deadlines/facts/new?sort=EVENT");
            for (int turn = 0; turn < WARM + TIMED; turn++) {
                if (turn == WARM) {
                    before = Labour.of(house);
                }
                long one = enter(browser, form, cases.get(2 * turn));
                long other = insert(cases.get(2 * turn + 1));
                if (turn >= WARM) {
                    ours[turn - WARM] = one;
                    bare[turn - WARM] = other;
                }
            }
        }
        report(ours, bare, Labour.of(house).since(before));
    }

    private static void putInCharge(Connection administrator, Office.Member member) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("update member set roles = '{ATTORNEY,ADMINISTRATOR}' where id = '" + member.id() + "'");
        }
    }

    /// What another law would move, over every case of the house, asked for until all of them were looked at.
    private static void survey(House house, Office.Member member) throws Exception {
        try (var browser = new Browser(house.address(), member.token())) {
            var form = browser.form("/rules/BIA-01/editions/new");
            form.put("amount", "31");
            long start = System.nanoTime();
            long longest = 0;
            int asked = 0;
            String page;
            do {
                long turn = System.nanoTime();
                page = new String(browser.ask("/rules/BIA-01/editions", form), StandardCharsets.UTF_8);
                longest = Math.max(longest, System.nanoTime() - turn);
                asked++;
            } while (page.contains("id=\"looked-at\""));
            System.out.printf(
                    "%nA version of a rule over %,d cases: %.1f s in %d answers, the longest %.1f s.%n",
                    Office.CASES, (System.nanoTime() - start) / 1e9, asked, longest / 1e9);
        }
    }

    private long enter(Browser browser, Map<String, String> blank, UUID caseId) throws IOException {
        var form = new HashMap<>(blank);
        form.put("word", "oral-decision");
        form.put("day", LocalDate.now(ZoneId.systemDefault()).minusDays(3).toString());
        form.put("served", "ORALLY");
        form.put("source", "Order of the judge");
        long start = System.nanoTime();
        browser.post("/cases/" + caseId + "/deadlines/facts", form);
        return System.nanoTime() - start;
    }

    private long insert(UUID caseId) throws SQLException {
        var statements = List.of(
                "insert into calendar_fact (case_id, sort, word, day, served, source) values ('%s', 'EVENT', 'oral-decision', '%s', 'ORALLY', 'Order of the judge')"
                        .formatted(caseId, LocalDate.now(ZoneId.systemDefault()).minusDays(3)),
                "insert into journal_entry (act, case_id, subject) values ('CALENDAR_FACT_ADDED', '%1$s', '%1$s')"
                        .formatted(caseId));
        var bare = new Bare(database, member.id(), statements);
        long start = System.nanoTime();
        bare.stroke();
        return System.nanoTime() - start;
    }

    private static void report(long[] ours, long[] bare, Labour labour) {
        Arrays.sort(ours);
        Arrays.sort(bare);
        System.out.printf("| | p50 ms | p90 ms | p99 ms | longest ms |%n|---|---|---|---|---|%n");
        System.out.printf("| a new trigger, computed and stored | %s |%n", line(ours));
        System.out.printf("| its rows alone | %s |%n", line(bare));
        System.out.printf(
                "%nProcessor for each: application %.1f ms, database %.1f ms (with the bare insert's share).%n",
                labour.application().toNanos() / 1e6 / TIMED, labour.database().toNanos() / 1e6 / TIMED);
    }

    private static String line(long[] times) {
        return "%.1f | %.1f | %.1f | %.1f"
                .formatted(at(times, 50), at(times, 90), at(times, 99), times[times.length - 1] / 1e6);
    }

    private static double at(long[] times, int percent) {
        return times[times.length * percent / 100] / 1e6;
    }
}
