package org.safeconduct.app.story.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.story.CaseWithStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PaperIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private UUID begun(CaseWithStory it) {
        it.post("/interviews", "speaker", it.client().toString(), "day", "2026-11-20", "language", "ru");
        return it.last("story_interview");
    }

    private byte[] printed(CaseWithStory it, UUID interview) {
        return it.get("/interviews/" + interview + "/paper/sheets")
                .getResponse()
                .getContentAsByteArray();
    }

    /// Brings a scan and waits until it was read and looked at, which nobody asks for.
    private void bring(CaseWithStory it, UUID interview, String name, byte[] scan) {
        assertThat(it.send("/interviews/" + interview + "/paper/scans", name, scan))
                .hasStatus(HttpStatus.FOUND);
        await(() -> count("story_scan_brought", it) == 0);
    }

    private static void await(BooleanSupplier done) {
        var late = Instant.now().plus(LONG);
        while (!done.getAsBoolean() && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    private long count(String table, CaseWithStory it) {
        return office.sql()
                .sql("select count(*) from %s where case_id = ?".formatted(table))
                .param(it.id())
                .query(Long.class)
                .single();
    }

    private static byte[] photograph(byte[] sheets, int sheet) throws IOException {
        return jpeg(PaperKitTest.askew(PaperKitTest.scanned(sheets, 110).get(sheet - 1), 4, 1));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void sheets_find_back_to_their_interview_and_those_of_another_case_say_nothing() {
        var it = new CaseWithStory(pages, office, cases);
        var other = new CaseWithStory(pages, office, cases);
        var mine = begun(it);
        var foreign = printed(other, begun(other));
        bring(it, mine, "scan.pdf", printed(it, mine));
        assertThat(it.get("/interviews/" + mine + "/paper"))
                .hasStatusOk()
                .bodyText()
                .contains("All sheets are back", "Sheet 1 of 5", "Sheet 5 of 5", "found by its code");
        bring(it, mine, "scan.pdf", foreign);
        assertThat(it.get("/interviews/" + mine + "/paper"))
                .bodyText()
                .contains("its code belongs to no interview of this case")
                .doesNotContain(other.id().toString());
    }

    @Test
    void a_photograph_is_found_by_its_code_and_what_has_none_is_placed_by_hand() throws IOException {
        var it = new CaseWithStory(pages, office, cases);
        var mine = begun(it);
        var path = "/interviews/" + mine + "/paper";
        bring(it, mine, "photo.jpg", photograph(printed(it, mine), 2));
        assertThat(it.get(path)).bodyText().contains("Sheet 2 of 5", "photo.jpg", "found by its code");
        var torn = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        bring(it, mine, "torn.jpg", jpeg(torn));
        var scan = CaseWithStory.option(it.get(path), "torn.jpg");
        assertThat(it.post(path + "/placing", "scan", scan, "number", "no"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"number-error\"");
        assertThat(it.post(path + "/placing", "scan", scan, "number", "3")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get(path)).bodyText().contains("Sheet 3 of", "placed by hand");
    }

    @Test
    void sheets_that_come_in_as_evidence_find_back_by_themselves() {
        var it = new CaseWithStory(pages, office, cases);
        var mine = begun(it);
        assertThat(it.evidence("post.pdf", printed(it, mine))).hasStatus(HttpStatus.FOUND);
        await(() -> count("story_scan", it) == 5);
        assertThat(it.get("/interviews/" + mine + "/paper")).bodyText().contains("All sheets are back", "post.pdf");
    }

    @Test
    void nobody_of_another_case_opens_it() {
        var it = new CaseWithStory(pages, office, cases);
        var other = new CaseWithStory(pages, office, cases);
        assertThat(other.get("/interviews/" + begun(it) + "/paper")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
