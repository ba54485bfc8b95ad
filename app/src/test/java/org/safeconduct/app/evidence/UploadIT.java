package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.Digest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A large file on its way in, piece by piece, as the script of the page sends it.
@AppTest
class UploadIT {
    private static final byte[] FILM = "Запись разговора, часть первая и вторая".getBytes(StandardCharsets.UTF_8);
    private static final int HALF = 20;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Settings settings;

    private final Badge paralegal;
    private final Badge stranger;
    private final UUID caseId;

    UploadIT(@Autowired Office office) {
        paralegal = office.engage(Role.PARALEGAL);
        stranger = office.engage(Role.PARALEGAL);
        caseId = office.team(paralegal);
    }

    @Test
    void a_file_that_came_in_pieces_is_the_file_that_was_sent() {
        var upload = begin("film.mp4");
        piece(upload, 0, Arrays.copyOf(FILM, HALF));
        piece(upload, HALF, Arrays.copyOfRange(FILM, HALF, FILM.length));
        assertThat(complete(upload)).hasStatusOk().bodyText().contains("/evidence/");

        assertThat(newest().file().sha256()).isEqualTo(Digest.ofContent(FILM).hex());
        assertThat(newest().particulars().provenance().words()).isEqualTo("his sister");
    }

    @Test
    void after_a_lost_line_the_same_file_goes_on_where_it_stopped() {
        piece(begin("film.mp4"), 0, Arrays.copyOf(FILM, HALF));
        assertThat(announce("film.mp4")).bodyJson().extractingPath("$.received").isEqualTo(HALF);
    }

    @Test
    void a_piece_that_came_twice_is_taken_once_and_the_sender_is_told_where_to_go_on() {
        var upload = begin("film.mp4");
        piece(upload, 0, Arrays.copyOf(FILM, HALF));
        assertThat(piece(upload, 0, Arrays.copyOf(FILM, HALF)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.received")
                .isEqualTo(HALF);
    }

    @Test
    void a_file_is_no_item_before_its_last_piece() {
        var upload = begin("film.mp4");
        piece(upload, 0, Arrays.copyOf(FILM, HALF));
        assertThat(complete(upload)).hasStatus(409);
        assertThat(list()).isEmpty();
    }

    @Test
    void ending_twice_makes_one_item() {
        var upload = begin("film.mp4");
        piece(upload, 0, FILM);
        complete(upload);
        assertThat(complete(upload)).hasStatusOk();
        assertThat(list()).hasSize(1);
    }

    @Test
    void what_was_begun_is_shown_and_can_be_forgotten_without_a_script() {
        var upload = begin("film.mp4");
        piece(upload, 0, Arrays.copyOf(FILM, HALF));
        var form = "/cases/" + caseId + "/evidence/new";
        assertThat(pages.get().uri(form).with(as(paralegal))).bodyText().contains("film.mp4", "Forget it");

        assertThat(pages.post().uri(upload + "/cancellation").with(as(paralegal)))
                .hasStatus(302);
        assertThat(pages.get().uri(form).with(as(paralegal))).bodyText().doesNotContain("film.mp4");
    }

    @Test
    void no_piece_lies_in_the_clear() throws IOException {
        piece(begin("film.mp4"), 0, FILM);
        try (Stream<java.nio.file.Path> all = Files.walk(settings.data().resolve("vault/uploads"))) {
            assertThat(all.filter(Files::isRegularFile).map(UploadIT::text))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("Запись"));
        }
    }

    @Test
    void another_team_has_no_such_upload() {
        var upload = begin("film.mp4");
        assertThat(pages.get().uri(upload).with(as(stranger))).hasStatus(404);
    }

    private String begin(String name) {
        var json = announce(name);
        assertThat(json).hasStatusOk();
        var found = java.util.regex.Pattern.compile("\"address\":\"([^\"]+)\"").matcher(text(json));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult announce(String name) {
        return pages.post()
                .uri("/cases/" + caseId + "/uploads")
                .param("name", name)
                .param("bytes", "" + FILM.length)
                .param("modified", "1764000000000")
                .param("how", "MESSENGER")
                .param("fromWords", "his sister")
                .with(as(paralegal))
                .exchange();
    }

    private MvcTestResult piece(String upload, int offset, byte[] content) {
        return pages.put()
                .uri(upload + "/pieces/" + offset)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .with(as(paralegal))
                .exchange();
    }

    private MvcTestResult complete(String upload) {
        return pages.post().uri(upload + "/completion").with(as(paralegal)).exchange();
    }

    private java.util.List<Item> list() {
        return Actor.as(paralegal.member(), () -> items.list(caseId));
    }

    private Item newest() {
        return list().getFirst();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(java.nio.file.Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
