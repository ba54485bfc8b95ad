package org.safeconduct.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The case of a client whose story is written down through its pages.
public final class CaseWithStory {
    private final MockMvcTester pages;
    private final Office office;
    private final Badge attorney;
    private final UUID id;

    public CaseWithStory(MockMvcTester pages, Office office, Cases cases) {
        this.pages = pages;
        this.office = office;
        this.attorney = office.engage(Role.ATTORNEY);
        var name = new ClientName("Andrei", null, "Sokolov", null, "A card");
        var opening = new Opening(name, null, Stage.INTAKE, LocalDate.of(2026, 11, 20), Whereabouts.NEVER_HELD);
        id = Actor.as(attorney.member(), () -> cases.open(opening));
    }

    public UUID id() {
        return id;
    }

    public Badge attorney() {
        return attorney;
    }

    /// Somebody else on its team.
    public Badge colleague(Role role) {
        var badge = office.engage(role);
        office.join(id, badge);
        return badge;
    }

    public MvcTestResult get(String path) {
        return get(path, attorney);
    }

    public MvcTestResult get(String path, Badge badge) {
        return pages.get()
                .uri("/cases/" + id + "/story" + path)
                .header("Accept-Language", "en")
                .with(as(badge))
                .exchange();
    }

    /// Sends a form as the attorney.
    ///
    /// @param fields names and values in turn
    public MvcTestResult post(String path, String... fields) {
        return post(attorney, path, fields);
    }

    public MvcTestResult post(Badge badge, String path, String... fields) {
        var request = pages.post().uri("/cases/" + id + "/story" + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(badge)).exchange();
    }

    /// Sends one file as the attorney.
    public MvcTestResult send(String path, String name, byte[] content) {
        return pages.post()
                .multipart()
                .uri("/cases/" + id + "/story" + path)
                .file(new org.springframework.mock.web.MockMultipartFile("file", name, null, content))
                .header("Accept-Language", "en")
                .with(as(attorney))
                .exchange();
    }

    /// Brings one file to the evidence room of the case.
    public MvcTestResult evidence(String name, byte[] content) {
        return pages.post()
                .multipart()
                .uri("/cases/" + id + "/evidence")
                .file(new org.springframework.mock.web.MockMultipartFile("files", name, null, content))
                .param("how", "MAIL")
                .with(as(attorney))
                .exchange();
    }

    /// The value of the choice that shows some words.
    public static String option(MvcTestResult shown, String words) {
        try {
            return java.util.regex.Pattern.compile("<option value=\"([^\"]+)\"[^>]*>[^<]*" + words)
                    .matcher(shown.getResponse().getContentAsString())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID client() {
        return office.sql()
                .sql("select id from person where case_id = ? and client")
                .param(id)
                .query(UUID.class)
                .single();
    }

    /// An account of the client in English, told on that day.
    public UUID account(String kind, String day, String words) {
        var answer = post(
                "/accounts",
                "kind",
                kind,
                "speaker",
                client().toString(),
                "day",
                day,
                "language",
                "en",
                "readBack",
                "READ",
                "english",
                words,
                "source",
                "Notes");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return last("story_account");
    }

    public UUID telling() {
        return last("story_telling");
    }

    /// Marks a passage of the first paragraph of the last telling, and says yes to how its time is read.
    public UUID statement(String passage, String event, String... more) {
        var path = "/tellings/" + telling() + "/paragraphs/1/statements";
        var fields = fields(passage, event, more);
        var shown = post(path, fields);
        if (shown.getResponse().getStatus() == HttpStatus.OK.value()) {
            shown = post(path, confirmed(shown, fields));
        }
        assertThat(shown).hasStatus(HttpStatus.FOUND);
        return last("story_statement");
    }

    public static String[] fields(String passage, String event, String... more) {
        var all = new java.util.ArrayList<>(List.of(
                "passage", passage, "event", event, "what", passage, "whenLanguage", "ENGLISH", "power", "STATE"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /// The same with the reading that was shown.
    public static String[] confirmed(MvcTestResult shown, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields));
        all.addAll(List.of("reading", hidden(shown, "reading")));
        return all.toArray(String[]::new);
    }

    /// What stands in a hidden field of a page.
    public static String hidden(MvcTestResult shown, String field) {
        try {
            return java.util.regex.Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"")
                    .matcher(shown.getResponse().getContentAsString())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID last(String table) {
        return ids(table).getLast();
    }

    public List<UUID> ids(String table) {
        return office.sql()
                .sql("select id from %s where case_id = ? order by id".formatted(table))
                .param(id)
                .query(UUID.class)
                .list();
    }

    /// How often something of that kind stands in the journal of the case.
    public long journal(StoryAct act) {
        return office.sql()
                .sql("select count(*) from journal_entry where case_id = ? and act = ?")
                .params(id, act.name())
                .query(Long.class)
                .single();
    }
}
