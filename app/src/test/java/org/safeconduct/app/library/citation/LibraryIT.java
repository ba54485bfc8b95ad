package org.safeconduct.app.library.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A report with a passage that helps and one that hurts.
@AppTest
class LibraryIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private Badge nora;
    private UUID caseId;
    private String report;
    private String title;

    @BeforeEach
    void a_report_is_added() {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        title = "Report " + UUID.randomUUID();
        report = post(
                        "/library",
                        "title",
                        title,
                        "publisher",
                        "Northern Lantern Institute",
                        "country",
                        "RU",
                        "language",
                        "en",
                        "published",
                        "2026-04",
                        "topic-PROTEST",
                        "true")
                .getResponse()
                .getRedirectedUrl();
        mark("3", "A bag over the eyes.", "HELPS");
        mark("1", "Most were not struck.", "HURTS");
    }

    private void mark(String page, String quotation, String bearing) {
        assertThat(post(
                        report + "/passages",
                        "page",
                        page,
                        "quotation",
                        quotation,
                        "element",
                        "HARM",
                        "bearing",
                        bearing))
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = pages.post().uri(address);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }

    private String ofCase() {
        return "/cases/" + caseId + report;
    }

    private String passage(String quotation) {
        return office.sql()
                .sql("select id from passage where quotation = ? and report_id = ?::uuid")
                .params(quotation, report.replaceFirst(".*/", ""))
                .query(UUID.class)
                .single()
                .toString();
    }

    private void capture() {
        var file = new MockMultipartFile("file", "sheet.html", "text/html", title.getBytes(StandardCharsets.UTF_8));
        assertThat(pages.post()
                        .multipart()
                        .uri(report + "/file")
                        .file(file)
                        .param("capturedOn", "2026-10-30")
                        .with(as(nora)))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void what_hurts_is_shown_like_what_helps() {
        assertThat(get(report)).bodyText().contains("against the client", "Most were not struck.", "helps");
    }

    @Test
    void every_passage_carries_its_citation() {
        assertThat(get(report)).bodyText().contains("Northern Lantern Institute, " + title + " (Apr. 2026), at p. 3.");
    }

    @Test
    void it_is_found_by_country_topic_publisher_and_date() {
        assertThat(get("/library?country=RU&topic=PROTEST&words=lantern&since=2026-01"))
                .bodyText()
                .contains(title);
        assertThat(get("/library?country=US")).bodyText().doesNotContain(title);
        assertThat(get("/library?topic=GANGS")).bodyText().doesNotContain(title);
        assertThat(get("/library?since=2026-05")).bodyText().doesNotContain(title);
    }

    @Test
    void a_case_that_cites_what_helps_is_shown_what_hurts_in_the_same_report() {
        post(ofCase() + "/passages/" + passage("A bag over the eyes."));
        assertThat(get("/cases/" + caseId + "/library"))
                .bodyText()
                .contains("A bag over the eyes.", "1 passage of this report speaks against.", "Most were not struck.");
    }

    @Test
    void the_file_is_kept_once_with_its_hash_and_is_never_shown_in_the_browser() {
        capture();
        assertThat(get(report)).bodyText().contains("SHA-256", "sheet.html");
        assertThat(get(report + "/file")).headers().hasValue("Content-Type", "application/octet-stream");
        var again = new MockMultipartFile("file", "other.html", "text/html", new byte[] {1});
        assertThat(pages.post().multipart().uri(report + "/file").file(again).with(as(nora)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_cited_report_becomes_a_document_of_the_case_once() {
        capture();
        var first = post(ofCase() + "/document").getResponse().getRedirectedUrl();
        assertThat(get(first)).bodyText().contains(title, "Northern Lantern Institute");
        assertThat(post(ofCase() + "/document").getResponse().getRedirectedUrl())
                .isEqualTo(first);
    }

    @Test
    void another_team_sees_the_report_and_not_who_cites_it() {
        post(ofCase() + "/passages/" + passage("A bag over the eyes."));
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri(report).with(as(stranger))).hasStatusOk();
        assertThat(pages.get().uri(ofCase()).with(as(stranger))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoever_was_slower_sees_both_versions() {
        var changed = new String[] {
            "title",
            title,
            "publisher",
            "Lantern",
            "country",
            "RU",
            "language",
            "en",
            "published",
            "2026-04",
            "topic-PROTEST",
            "true",
            "version",
            "0",
        };
        assertThat(post(report, changed)).hasStatus(HttpStatus.FOUND);
        changed[3] = "Another";
        assertThat(post(report, changed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<bdi>Lantern</bdi>", "<mark><bdi>Another</bdi></mark>");
    }

    @Test
    void an_interpreter_reads_the_library_and_changes_nothing() {
        var irina = office.engage(Role.INTERPRETER);
        assertThat(pages.get().uri("/library").with(as(irina))).hasStatusOk();
        assertThat(pages.get().uri("/library/new").with(as(irina))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
