package org.safeconduct.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.listen.Listening;
import org.safeconduct.app.platform.strongroom.Unlocking;

/// The commands of the application, as somebody at a prompt gives them.
class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void help_tells_where_data_goes_and_who_can_reach_it() {
        assertThat(run("help", "serve")).isZero();
        assertThat(out.toString()).contains("--data", "--port", "--listen", "--certificate", "--database-url");
    }

    @Test
    void a_mistyped_option_is_a_mistake_of_usage() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("--prot", "serve --help");
    }

    @Test
    void a_certificate_without_its_key_is_asked_about() {
        assertThat(run("serve", "--certificate", "cert.pem")).isEqualTo(Main.BROKEN);
        assertThat(err.toString()).contains("--certificate and --key belong together");
    }

    @Test
    void a_port_in_use_that_was_asked_for_ends_the_start_with_a_sentence() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", "" + other.getLocalPort())).isEqualTo(Main.BROKEN);
            assertThat(err.toString()).startsWith("Port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void true_cases_are_not_kept_where_a_demonstration_is() throws Exception {
        Path data = TestDatabase.folder();
        Files.createDirectory(data.resolve("secrets"));
        Files.writeString(data.resolve("demo"), "");
        assertThat(run("serve", "--data", data.toString())).isEqualTo(Main.BROKEN);
        assertThat(err.toString()).contains("belongs to a demonstration");
    }

    @Test
    void a_demonstration_does_not_come_among_true_cases() throws Exception {
        Path data = TestDatabase.folder();
        Files.createDirectory(data.resolve("secrets"));
        assertThat(run("demo", "--data", data.toString())).isEqualTo(Main.BROKEN);
        assertThat(err.toString()).contains("holds true cases");
    }

    @Test
    void an_address_that_names_no_database_shows_what_one_looks_like() {
        Path data = TestDatabase.folder();
        assertThat(run("serve", "--data", data.toString(), "--database-url", "mysql://somewhere"))
                .isEqualTo(Main.BROKEN);
        assertThat(err.toString()).contains("postgresql://OWNER:PASSWORD@HOST");
    }

    @Test
    void the_application_starts_answers_says_where_and_stops() throws Exception {
        Path data = TestDatabase.folder();
        var listening = Listening.on("127.0.0.1", Optional.empty(), Optional.empty(), Optional.empty());
        var wish = new Wish(data, Optional.empty(), listening, Unlocking.byKeyFile(), false);
        URI home = listening.home();
        try (var _ = Running.start(wish, new PrintWriter(out, true), new PrintWriter(err, true))) {
            assertThat(out.toString()).contains("Safeconduct is ready: " + home, "Everything is kept in " + data);
            assertThat(status(home)).isLessThan(500);
            assertThat(run("serve", "--data", data.toString())).isEqualTo(Main.BROKEN);
            assertThat(err.toString()).contains("already runs", home.toString());
        }
        assertThat(data.resolve("postgres/18/postmaster.pid")).doesNotExist();
    }

    private static int status(URI page) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
