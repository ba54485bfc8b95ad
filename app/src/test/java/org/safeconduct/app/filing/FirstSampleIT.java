package org.safeconduct.app.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The first sample, assembled through the pages: asked for, watched, looked through, downloaded, marked as filed.
/// It is assembled once, for its papers are read for minutes, and looked at by all.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstSampleIT {
    private static final Duration LATEST = Duration.ofMinutes(10);

    @Autowired
    private MockMvcTester pages;

    private final Badge nora;
    private final String home;
    private final String filing;
    private String version = "";

    FirstSampleIT(@Autowired Office office, @Autowired CaseFolderReader reader) {
        nora = office.engage(Role.ATTORNEY);
        var caseId = office.team(nora);
        home = "/cases/" + caseId;
        UUID id = Actor.as(nora.member(), () -> reader.read(caseId, Path.of("..", "samples", "eloy")));
        filing = home + "/filings/" + id;
    }

    @BeforeAll
    void assemble() {
        assertThat(post(filing + "/assemblies").param("purpose", "FILING")).hasStatus(302);
        var late = Instant.now().plus(LATEST);
        while (text(get(filing + "/progress")).contains("data-busy")) {
            assertThat(Instant.now()).isBefore(late);
            pause();
        }
        assertThat(text(get(filing + "/progress"))).contains("The filing is assembled.");
        version = home + "/versions/" + first("/versions/([0-9a-f-]{36})", get(filing));
    }

    @Test
    void goes_from_the_desk_to_the_court() throws IOException {
        var pdf = get(version + "/volumes/1");
        assertThat(pdf).headers().hasValue("Content-Type", "application/pdf");
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(80);
            assertThat(text(get(version))).contains(document.getNumberOfPages() + " pages");
        }

        var page = get(version + "/volumes/1/pages/3");
        var picture = ImageIO.read(new ByteArrayInputStream(page.getResponse().getContentAsByteArray()));
        assertThat(picture.getWidth()).isBetween(849, 851);
        assertThat(get(version + "/volumes/1/pages/1000")).hasStatus(404);

        assertThat(post(version + "/submission").param("filedOn", "2031-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("That day has not come yet.");
        assertThat(post(version + "/submission").param("filedOn", "2026-11-23").param("receipt", "ECAS 5550013"))
                .hasStatus(302);
        assertThat(text(get(filing))).contains("filed Nov 23, 2026");
    }

    @Test
    void tells_what_was_found_with_the_rule_its_date_and_its_doubt() {
        assertThat(text(get(filing))).contains("things to confirm", "as of 20", "the rule itself is to be confirmed");
    }

    @Test
    void other_programs_are_told_the_same() {
        assertThat(get("/api" + filing + "/versions"))
                .bodyJson()
                .extractingPath("$[0].purpose")
                .isEqualTo("FILING");
        assertThat(get("/api" + filing))
                .bodyJson()
                .extractingPath("$.exhibits[1].title")
                .isEqualTo("Identity and family");
        assertThat(get("/api" + filing + "/examination"))
                .bodyJson()
                .extractingPath("$.remarks[0].authority.citation")
                .isNotNull();
    }

    @Test
    void a_paralegal_may_not_say_that_it_was_filed(@Autowired Office office) {
        var paralegal = office.engage(Role.PARALEGAL);
        office.join(UUID.fromString(home.substring("/cases/".length())), paralegal);
        assertThat(pages.post()
                        .uri(version + "/submission")
                        .param("filedOn", "2026-11-23")
                        .with(as(paralegal)))
                .hasStatus(403);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return pages.post().uri(address).with(as(nora));
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String first(String pattern, MvcTestResult page) {
        var found = Pattern.compile(pattern).matcher(text(page));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
