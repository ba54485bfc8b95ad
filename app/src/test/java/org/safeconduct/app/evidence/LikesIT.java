package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The same paper twice: scanned, and photographed once more a little smaller.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikesIT {
    private static final Path CERTIFICATE =
            Path.of("..", "samples", "eloy", "documents", "c4-trauma-certificate-2022.jpg");
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Readings readings;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;
    private final String home;
    private UUID scan;
    private UUID again;

    LikesIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        home = "/cases/" + caseId + "/evidence";
    }

    @BeforeAll
    void receive() throws IOException {
        scan = read("certificate.jpg", Files.readAllBytes(CERTIFICATE));
        again = read("from-the-telephone.jpg", smaller(Files.readAllBytes(CERTIFICATE)));
        read(
                "note.txt",
                "He was beaten at the police station of the second district on the third of May."
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_that_looks_like_another_is_pointed_out_on_both_items_and_in_the_list() {
        assertThat(get(home + "/" + scan))
                .bodyText()
                .contains("Pages that look alike", "from-the-telephone.jpg", "Page 1 looks like page 1");
        assertThat(get(home + "/" + again)).bodyText().contains("Pages that look alike", "certificate.jpg");
        assertThat(get(home).getResponse().getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .containsPattern("(?s)a page looks like another.*a page looks like another")
                .doesNotContainPattern(
                        "(?s)a page looks like another.*a page looks like another.*a page looks like another");
    }

    @Test
    void both_pictures_stand_side_by_side() {
        var beside = home + "/" + again + "/pages/1?beside=" + scan + ":1";
        assertThat(get(beside))
                .hasStatusOk()
                .bodyText()
                .contains(home + "/" + scan + "/pages/1/picture", home + "/" + again + "/pages/1/picture");
        assertThat(get(home + "/" + again + "/pages/1?beside=" + scan + ":2")).hasStatus(404);
        assertThat(get(home + "/" + again + "/pages/1?beside=nonsense")).hasStatusOk();
    }

    @Test
    void what_is_kept_of_pages_goes_when_the_files_are_destroyed() {
        var other = office.team(nora);
        var item = received(other, "letter.txt", new byte[] {'a'});
        office.sql()
                .sql("insert into evidence_look (case_id, item_id, page, code) values (?, ?, 1, '0123456789abcdef')")
                .params(other, item)
                .update();
        office.sql()
                .sql("update evidence_object set erased = now() where case_id = ?")
                .param(other)
                .update();
        assertThat(office.sql()
                        .sql("select count(*) from evidence_look where case_id = ?")
                        .param(other)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static byte[] smaller(byte[] jpeg) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        var small = new BufferedImage(
                (int) (picture.getWidth() * 0.9), (int) (picture.getHeight() * 0.9), BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(AffineTransform.getScaleInstance(0.9, 0.9), AffineTransformOp.TYPE_BILINEAR)
                .filter(picture, small);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private UUID received(UUID its, String name, byte[] content) {
        var arrival = Arrival.original(name, Particulars.unknown("ru", Provenance.UNKNOWN));
        return Actor.as(nora.member(), () -> items.receive(its, arrival, new ByteArrayInputStream(content)))
                .id();
    }

    private UUID read(String name, byte[] content) {
        var item = received(caseId, name, content);
        return Actor.as(nora.member(), () -> {
            readings.ask(caseId, item);
            var late = Instant.now().plus(LONG);
            while (readings.find(caseId, item).orElseThrow().isGoingOn()
                    && Instant.now().isBefore(late)) {
                LockSupport.parkNanos(PAUSE);
            }
            return item;
        });
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }
}
