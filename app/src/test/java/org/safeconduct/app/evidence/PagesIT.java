package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A paper from its arrival to a citation. One was read before; whoever only looks looks at that one.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private static final Path CERTIFICATE =
            Path.of("..", "samples", "eloy", "documents", "c4-trauma-certificate-2022.jpg");
    private static final Path RECEIPT = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");

    /// What is there and cannot be read is what a broken disk is like.
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Readings readings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Settings settings;

    private final Badge nora;
    private final UUID caseId;
    private final String home;
    private UUID receipt = UUID.randomUUID();

    PagesIT(@Autowired Office office) {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        home = "/cases/" + caseId + "/evidence";
    }

    @BeforeAll
    void a_receipt_that_was_read() throws IOException {
        receipt = received("receipt.pdf", Files.readAllBytes(RECEIPT));
        read(receipt);
    }

    @Test
    void a_paper_is_read_shown_marked_and_cited() throws IOException {
        var item = received("receipt.pdf", Files.readAllBytes(RECEIPT));
        assertThat(read(item).state()).isEqualTo(Reading.State.DONE);
        var page = home + "/" + item + "/pages/1";
        assertThat(get(page)).hasStatusOk().bodyText().contains("Page 1 of", "id=\"line-1\"");

        assertThat(post(page + "/passages").param("from", "2").param("to", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("The last line is before the first.");
        assertThat(post(page + "/passages").param("from", "1").param("to", "2").param("says", "that the fee was paid"))
                .hasStatus(302);
        assertThat(get(page)).bodyText().contains("page 1, lines 1-2", "that the fee was paid", "<mark>");

        var passage = first("/passages/([0-9a-f-]{36})\"", get(home + "/" + item));
        assertThat(get("/cases/" + caseId + "/passages/" + passage))
                .redirectedUrl()
                .contains("/pages/1", "#line-1");
    }

    @Test
    void a_page_is_a_picture_with_the_look_in_the_ledger() throws IOException {
        long before = looks();
        var jpeg = get(home + "/" + receipt + "/pages/1/picture").getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isBetween(900, 960);
        assertThat(looks()).isEqualTo(before + 1);
        assertThat(get(home + "/" + receipt + "/pages/99/picture")).hasStatus(404);
    }

    /// The search index may be reading the same paper; it enters that it derives something, and looks at nothing.
    private long looks() {
        return ledger.listOf(caseId.toString()).stream()
                .filter(entry -> entry.event().kind() == Event.Kind.VIEWED)
                .count();
    }

    /// On the picture of a scan that a machine read, its word lies where the mark is.
    @Test
    void what_was_found_is_marked_where_it_stands_on_the_picture() throws IOException {
        var item = received("certificate.jpg", Files.readAllBytes(CERTIFICATE));
        read(item);
        var page = home + "/" + item + "/pages/1";
        var plain = get(page);
        assertThat(plain).bodyText().contains("Read by machine").doesNotContain("<rect");
        var line = first("(?s)id=\"line-([0-9]+)\"(?:(?!</li>).)*Соколову", plain);
        var marked = get(page + "?found=" + line + ":1-3");
        assertThat(marked).bodyText().contains("One place found", "aria-label=\"Marked on the picture");
        var jpeg = get(page + "/picture").getResponse().getContentAsByteArray();
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        var place = place(marked, picture);
        assertThat(ink(picture.getSubimage(place.x, place.y, place.width, place.height)))
                .isGreaterThan(2 * ink(picture));
        assertThat(place.height).isLessThan(picture.getHeight() / 20);
    }

    private static Rectangle place(MvcTestResult page, BufferedImage picture) {
        return new Rectangle(
                tenThousandths("x", page) * picture.getWidth() / 10_000,
                tenThousandths("y", page) * picture.getHeight() / 10_000,
                tenThousandths("width", page) * picture.getWidth() / 10_000,
                tenThousandths("height", page) * picture.getHeight() / 10_000);
    }

    private static int tenThousandths(String side, MvcTestResult page) {
        return Integer.parseInt(first("<rect[^>]* " + side + "=\"([0-9]+)\"", page));
    }

    /// The part of dark pixels.
    private static double ink(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) >> 8 & 0xff) < 110 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }

    @Test
    void a_doubtful_page_is_named_with_how_sure_the_machine_was(@Autowired Office office) throws IOException {
        office.sql()
                .sql("update evidence_reading set doubtful = 1 where item_id = ?")
                .param(receipt)
                .update();
        office.sql()
                .sql("insert into evidence_doubt (case_id, item_id, page, confidence) values (?, ?, 1, 48)")
                .params(caseId, receipt)
                .update();
        assertThat(get(home + "/unread")).bodyText().contains("/pages/1\"", "48 of 100 sure");
        assertThat(get(home)).bodyText().contains("one page to check");
    }

    @Test
    void two_readers_see_two_marks(@Autowired Office office) throws IOException {
        var colleague = office.engage(Role.INTERPRETER);
        office.join(caseId, colleague);
        var picture = home + "/" + receipt + "/pages/1/picture";
        var hers = pages.get().uri(picture).with(as(colleague)).exchange();
        assertThat(hers.getResponse().getContentAsByteArray())
                .isNotEqualTo(get(picture).getResponse().getContentAsByteArray());
    }

    @Test
    void what_cannot_be_read_is_listed_with_its_reason() {
        var item = received("broken.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8));
        assertThat(read(item).state()).isEqualTo(Reading.State.UNREADABLE);
        assertThat(get(home + "/unread")).bodyText().contains("broken.pdf", "cannot be read", "Read it again");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void while_the_sealed_files_cannot_be_reached_a_page_says_so_and_works_again_afterwards(@Autowired Office office)
            throws IOException {
        var away = objects(office);
        for (var object : away) {
            Files.move(object, object.resolveSibling(object.getFileName() + ".away"));
            Files.createSymbolicLink(object, UNREADABLE);
        }
        for (var address : List.of("/pages/1", "/pages/1/picture", "/facts")) {
            var answer = get(home + "/" + receipt + address);
            assertThat(answer).as(address).hasStatus(503);
            assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("60");
        }
        assertThat(get(home + "/" + receipt)).hasStatusOk();
        for (var object : away) {
            Files.delete(object);
            Files.move(object.resolveSibling(object.getFileName() + ".away"), object);
        }
        assertThat(get(home + "/" + receipt + "/pages/1")).hasStatusOk();
    }

    private List<Path> objects(Office office) throws IOException {
        var mine = office.sql()
                .sql("select convert_from(facts, 'UTF8') from evidence_object where case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
        try (var all = Files.walk(settings.data().resolve("vault"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> mine.stream()
                            .anyMatch(facts -> facts.contains(file.getFileName().toString())))
                    .toList();
        }
    }

    @Test
    void notes_stand_beside_their_page_until_they_are_taken_back() throws IOException {
        var page = home + "/" + receipt + "/pages/1";
        post(page + "/notes").param("note", "Ask Marina who paid").exchange();
        assertThat(get(page)).bodyText().contains("Ask Marina who paid");
        var note = first("/notes/([0-9a-f-]{36})/withdrawal", get(page));
        post(page + "/notes/" + note + "/withdrawal").exchange();
        assertThat(get(page)).bodyText().doesNotContain("Ask Marina who paid");
    }

    @Test
    void nothing_that_was_read_lies_in_the_clear() throws IOException {
        read(received("receipt.pdf", Files.readAllBytes(RECEIPT)));
        var place = settings.data().resolve("reading");
        // A reading is over a moment before its folder is gone.
        for (int wait = 0; wait < 100 && !isEmpty(place); wait++) {
            pause();
        }
        assertThat(place).isEmptyDirectory();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    @Test
    void a_translation_names_what_it_was_made_of_and_by_whom() throws IOException {
        var item = received("receipt.pdf", Files.readAllBytes(RECEIPT));
        var answer = pages.post()
                .uri(home + "/" + item + "/translations")
                .multipart()
                .file(new MockMultipartFile("files", "receipt-en.pdf", "application/pdf", Files.readAllBytes(RECEIPT)))
                .param("translator", "Olha Kovalenko")
                .param("language", "en")
                .with(as(nora))
                .exchange();
        assertThat(answer).hasStatus(302);
        assertThat(get(String.valueOf(answer.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Made from", "receipt.pdf", "translated by Olha Kovalenko");
        assertThat(get(home + "/" + item + "/custody")).bodyText().contains("Taken for a translation");
    }

    private UUID received(String name, byte[] content) {
        assertThat(pages.post()
                        .uri(home)
                        .multipart()
                        .file(new MockMultipartFile("files", name, "application/octet-stream", content))
                        .param("how", "MAIL")
                        .with(as(nora)))
                .hasStatus(302);
        return UUID.fromString(first("/evidence/([0-9a-f-]{36})", get(home)));
    }

    private Reading read(UUID item) {
        var late = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(late)) {
            var reading =
                    Actor.as(nora.member(), () -> readings.find(caseId, item)).orElseThrow();
            if (!reading.isGoingOn()) {
                return reading;
            }
            pause();
        }
        throw new AssertionError("The reading never ended.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return pages.post().uri(address).with(as(nora));
    }

    private static String first(String pattern, MvcTestResult page) {
        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
