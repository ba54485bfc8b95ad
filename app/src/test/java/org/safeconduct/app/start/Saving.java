package org.safeconduct.app.start;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.safeconduct.app.platform.postgres.Access;

/// Opens a case and saves a change of it, over and over, through the pages, as a member who has signed in.
final class Saving implements Writers.Craft {
    private static final String ENGAGE = """
            with nora as (insert into member (login, name, roles) values ('nora@office.example', 'Nora', '{ATTORNEY}')
                returning id)
            insert into sign_in (token, member_id, proven, began, seen, agent)
                select ?, id, true, now(), now(), 'Firefox, Linux' from nora""";

    private final String token = UUID.randomUUID().toString();
    private final Victim application;

    Saving(Victim application) {
        this.application = application;
    }

    /// Signs the member in, for as long as the folder lives: sign-ins survive a kill too.
    void engage(Access access) throws Exception {
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                PreparedStatement engage = connection.prepareStatement(ENGAGE)) {
            engage.setBytes(1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
            engage.executeUpdate();
        }
    }

    @Override
    public Writers.Pen pen(Access access) throws IOException, InterruptedException {
        return Browser.open(application.home(), token);
    }

    /// The change, and what the journal says of it: neither without the other.
    @Override
    public String lost() {
        return """
                select wanted from unnest(?) wanted
                where not exists (select from client_case where id = wanted and facility = 'Adelanto' and version = 1)
                   or array['CASE_CHANGED', 'CASE_OPENED'] <>
                       array(select act from journal_entry where subject = wanted and act <> 'CASE_READ' order by act)""";
    }

    /// @param proof that a form comes from a page of ours
    private record Browser(HttpClient client, URI home, String proof) implements Writers.Pen {
        static Browser open(URI home, String token) throws IOException, InterruptedException {
            var session = new HttpCookie("session", token);
            session.setPath("/");
            session.setVersion(0);
            var cookies = new CookieManager();
            cookies.getCookieStore().add(home, session);
            var client = HttpClient.newBuilder().cookieHandler(cookies).build();
            var form = client.send(
                    HttpRequest.newBuilder(home.resolve("/cases/new")).build(), HttpResponse.BodyHandlers.ofString());
            var proof = Jsoup.parse(form.body()).expectFirst("main input[name=_csrf]");
            return new Browser(client, home, proof.val());
        }

        @Override
        public UUID write() throws IOException, InterruptedException {
            var address = post("/cases", "family=Sokolov&source=Passport&stage=INTAKE&custody=DETAINED");
            post(address, "name=Sokolov&custody=DETAINED&facility=Adelanto&version=0");
            return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        }

        /// Where the browser is sent after what was sent was kept.
        private String post(String address, String answers) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(home.resolve(address))
                    .timeout(Duration.ofMinutes(1))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(answers + "&_csrf=" + proof))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 302) {
                throw new IOException("not kept: " + answer.statusCode());
            }
            return answer.headers().firstValue("Location").orElseThrow();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
