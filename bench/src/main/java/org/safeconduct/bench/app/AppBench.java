package org.safeconduct.bench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Fifty people at once in a house of twenty thousand cases: each page beside its bare query, in one run.
///
/// Takes the application's jar, an empty folder and the seconds of each round; the options after them go to the
/// application's Java machine.
public final class AppBench {
    /// Between the answer and the next page, on average: quicker than anybody reads.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final House house;
    private final List<Office.Member> members;
    private final List<UUID> cases;
    private final Duration time;

    private AppBench(House house, List<Office.Member> members, List<UUID> cases, Duration time) {
        this.house = house;
        this.members = members;
        this.cases = cases;
        this.time = time;
    }

    public static void main(String[] args) throws Exception {
        var jar = Path.of(args[0]);
        var data = Path.of(args[1]);
        var time = Duration.ofSeconds(Long.parseLong(args[2]));
        var options = List.of(args).subList(3, args.length);
        if (Files.exists(data)) {
            throw new IOException(data + " is there already; the bench fills an empty house.");
        }
        Duration first;
        List<Office.Member> members;
        List<UUID> cases;
        try (var house = House.open(jar, data, options);
                var administrator = house.enter("safeconduct_admin")) {
            first = house.ready();
            members = Office.furnish(administrator);
            cases = cases(administrator);
        }
        try (var house = House.open(jar, data, options)) {
            System.out.printf(
                    "start, first time %d ms, again %d ms%n",
                    first.toMillis(), house.ready().toMillis());
            new AppBench(house, members, cases, time).run();
            System.out.printf("memory of the Java machine at most %d MB%n", house.resident());
        }
    }

    private static List<UUID> cases(Connection administrator) throws SQLException {
        var cases = new ArrayList<UUID>();
        try (Statement statement = administrator.createStatement();
                var rows = statement.executeQuery("select id from client_case order by id")) {
            while (rows.next()) {
                cases.add(rows.getObject(1, UUID.class));
            }
        }
        return cases;
    }

    private void run() throws Exception {
        var pressed = new ArrayList<Comparison>();
        var paced = new ArrayList<Comparison>();
        compare("list", (browser, _) -> browser.get("/cases"), _ -> List.of(Bare.LIST), pressed, paced);
        compare("case page", (browser, one) -> browser.get("/cases/" + one), Bare::show, pressed, paced);
        compare(
                "search by name",
                (browser, _) -> browser.get("/cases?q=%D0%BF%D0%B5%D1%82%D1%80%D0%B5%D0%BD%D0%BA%D0%BE+500"),
                _ -> List.of(Bare.SEARCH),
                pressed,
                paced);
        compare("save", saving(), Bare::save, pressed, paced);
        System.out.printf("%nNo pause:%n%n%s", Comparison.table(pressed));
        System.out.printf("%nA pause of %d ms:%n%n%s", PAUSE.toMillis(), Comparison.table(paced));
        System.out.printf("%n%s%n", Comparison.labour(pressed));
    }

    private void compare(
            String name,
            Visit visit,
            Function<UUID, List<String>> bare,
            List<Comparison> pressed,
            List<Comparison> paced)
            throws Exception {
        var browsers = new ArrayList<Browser>();
        var visitors = new ArrayList<Round.Person>();
        var queries = new ArrayList<Bare>();
        for (int i = 0; i < members.size(); i++) {
            var browser = new Browser(house.address(), members.get(i).token());
            var own = cases.get(i * 97);
            browsers.add(browser);
            visitors.add(() -> visit.pay(browser, own));
            // Another case, so that neither overtakes the other's version.
            var another = cases.get(i * 97 + 1);
            queries.add(new Bare(house.enter("safeconduct_app"), members.get(i).id(), bare.apply(another)));
        }
        Round.of(house, visitors, time, Duration.ZERO);
        Round.of(house, queries, time.dividedBy(4), Duration.ZERO);
        pressed.add(new Comparison(
                name, Round.of(house, visitors, time, Duration.ZERO), Round.of(house, queries, time, Duration.ZERO)));
        paced.add(new Comparison(name, Round.of(house, visitors, time, PAUSE), Round.of(house, queries, time, PAUSE)));
        for (var browser : browsers) {
            browser.close();
        }
        for (var query : queries) {
            query.connection().close();
        }
        System.err.println(name);
    }

    /// Saves the case as it stands, again and again; each time it has the next version.
    private static Visit saving() {
        var forms = new ConcurrentHashMap<UUID, Map<String, String>>();
        return (browser, one) -> {
            var form = forms.get(one);
            if (form == null) {
                form = browser.form("/cases/" + one + "/edit");
                forms.put(one, form);
            }
            browser.post("/cases/" + one, form);
            form.merge("version", "1", (now, more) -> String.valueOf(Integer.parseInt(now) + Integer.parseInt(more)));
        };
    }

    /// What somebody does at a browser.
    @FunctionalInterface
    private interface Visit {
        void pay(Browser browser, UUID own) throws Exception;
    }
}
