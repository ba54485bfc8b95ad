package org.safeconduct.app.start;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.listen.Listening;
import org.safeconduct.app.platform.listen.Seal;
import org.safeconduct.app.platform.listen.SelfMade;
import org.safeconduct.app.platform.strongroom.Unlocking;

/// The application behind a certificate, as a visitor meets it.
class SealedIT {
    private static final String PASSWORD = "a quiet river at noon";

    @TempDir
    private static Path folder;

    private static SelfMade door;
    private static Running running;
    private static URI home;
    private static String said;

    @BeforeAll
    static void start() {
        door = SelfMade.in(folder, "door");
        var seal = new Seal(door.pem(), door.key());
        var listening = Listening.on("127.0.0.1", Optional.empty(), Optional.empty(), Optional.of(seal));
        home = listening.home();
        var out = new StringWriter();
        running = Running.start(
                new Wish(TestDatabase.folder(), Optional.empty(), listening, Unlocking.byKeyFile(), false),
                new PrintWriter(out, true),
                new PrintWriter(System.err, true));
        said = out.toString();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpClient visitor(SelfMade trusted) {
        return HttpClient.newBuilder()
                .sslContext(trusted.trusted())
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> open(HttpClient visitor, String address) throws IOException {
        return send(visitor, HttpRequest.newBuilder(home.resolve(address)));
    }

    private static HttpResponse<String> submit(HttpClient visitor, String address, Map<String, String> answers)
            throws IOException {
        var page = open(visitor, address).body();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        var form = answers.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        return send(
                visitor,
                HttpRequest.newBuilder(home.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpClient visitor, HttpRequest.Builder request) throws IOException {
        try {
            return visitor.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_browser_is_told_to_come_by_tls_alone_from_now_on() throws IOException {
        assertThat(home).hasScheme("https").hasHost("localhost");
        try (var visitor = visitor(door)) {
            var answer = open(visitor, "/sign-in");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(words -> assertThat(words).contains("max-age=31536000"));
        }
    }

    @Test
    void whoever_signs_in_gets_cookies_that_travel_sealed_and_to_this_host_alone() throws IOException {
        var link = Pattern.compile("https://\\S+(/first/\\S+)").matcher(said);
        assertThat(link.find()).as(said).isTrue();
        try (var visitor = visitor(door)) {
            submit(visitor, link.group(1), Map.of("name", "Ada", "login", "ada@house.example", "password", PASSWORD));
            var answer = submit(visitor, "/sign-in", Map.of("login", "ada@house.example", "password", PASSWORD));
            var cookies = answer.headers().allValues("Set-Cookie");
            assertThat(cookies)
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-session="))
                    .allSatisfy(
                            cookie -> assertThat(cookie).startsWith("__Host-").contains("; Secure"));
            assertThat(open(visitor, "/account").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nobody_is_answered_in_the_clear() throws IOException {
        var plain = URI.create(home.toString().replace("https", "http") + "/sign-in");
        try (var visitor = HttpClient.newHttpClient()) {
            assertThat(send(visitor, HttpRequest.newBuilder(plain)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void a_renewed_certificate_is_used_without_a_new_start() throws IOException {
        var renewed = SelfMade.in(folder, "renewed");
        try (var visitor = visitor(renewed)) {
            assertThatThrownBy(() -> open(visitor, "/sign-in")).isInstanceOf(SSLException.class);
        }
        Files.copy(renewed.pem(), door.pem(), REPLACE_EXISTING);
        Files.copy(renewed.key(), door.key(), REPLACE_EXISTING);
        try {
            Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> {
                try (var visitor = visitor(renewed)) {
                    return open(visitor, "/sign-in").statusCode() == 200;
                }
            });
        } finally {
            door = renewed;
        }
    }
}
