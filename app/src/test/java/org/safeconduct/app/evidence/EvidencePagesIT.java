package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a paralegal meets who brings evidence into a case.
@AppTest
class EvidencePagesIT {
    private static final byte[] LETTER = "Дорогая Марина".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Ledger ledger;

    private final Badge paralegal;
    private final Badge stranger;
    private final UUID caseId;
    private final String home;

    EvidencePagesIT(@Autowired Office office) {
        paralegal = office.engage(Role.PARALEGAL);
        stranger = office.engage(Role.PARALEGAL);
        caseId = office.team(paralegal);
        home = "/cases/" + caseId + "/evidence";
    }

    @Test
    void a_case_without_evidence_says_what_to_do() {
        assertThat(get(home)).hasStatusOk().bodyText().contains("No evidence yet", "Add evidence");
    }

    @Test
    void the_pages_speak_spanish() {
        assertThat(pages.get().uri(home).header("Accept-Language", "es").with(as(paralegal)))
                .bodyText()
                .contains("Todavía no hay pruebas");
    }

    @Test
    void many_files_come_at_once_with_where_they_came_from() {
        assertThat(upload(file("Письмо.txt", LETTER), file("photos/summer/one.jpg", new byte[] {1, 2})))
                .hasStatus(302);
        assertThat(get(home))
                .bodyText()
                .contains("Письмо.txt", "one.jpg", "photos/summer", "his sister", "by messenger");
    }

    @Test
    void an_empty_file_is_refused_by_name_and_the_others_are_taken() {
        assertThat(upload(file("empty.jpg", new byte[0]), file("letter.txt", LETTER)))
                .hasStatus(422)
                .bodyText()
                .contains("empty.jpg is empty");
        assertThat(get(home)).bodyText().contains("letter.txt");
    }

    @Test
    void a_form_without_files_is_asked_about() {
        assertThat(upload()).hasStatus(422).bodyText().contains("No file was chosen");
    }

    @Test
    void an_item_shows_its_receipt() {
        var item = received("letter.txt");
        assertThat(get(item))
                .bodyText()
                .contains(
                        "Entry in the ledger",
                        org.safeconduct.vault.Digest.ofContent(LETTER).hex());
    }

    @Test
    void the_same_content_twice_is_pointed_out_and_both_stay() {
        var first = received("letter.txt");
        received("again.txt");
        assertThat(get(first)).bodyText().contains("The same content is here once more", "again.txt");
        assertThat(get(home)).bodyText().contains("Same content twice");
    }

    @Test
    void an_original_is_given_back_as_it_came_and_the_ledger_says_so() {
        var item = received("letter.txt");
        assertThat(get(item + "/file").getResponse().getContentAsByteArray()).isEqualTo(LETTER);
        assertThat(ledger.listOf(caseId.toString()))
                .extracting(entry -> entry.event().kind())
                .contains(Event.Kind.EXPORTED);
    }

    @Test
    void what_is_said_of_an_item_can_be_changed_and_its_file_cannot() {
        var item = received("letter.txt");
        assertThat(described(item, "0", "Letter to his sister")).hasStatus(302);
        assertThat(get(item))
                .bodyText()
                .contains("Letter to his sister", "the spring after the arrest", "not before Mar 1, 2024");
    }

    @Test
    void the_second_of_two_savings_is_shown_both_versions() {
        var item = received("letter.txt");
        assertThat(described(item, "0", "Letter")).hasStatus(302);
        assertThat(described(item, "0", "Note")).hasStatus(409).bodyText().contains("Letter", "Note");
    }

    @Test
    void days_that_are_the_wrong_way_round_are_refused_beside_the_field() {
        var item = received("letter.txt");
        assertThat(post(item)
                        .param("how", "MAIL")
                        .param("dateEarliest", "2024-03-02")
                        .param("dateLatest", "2024-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("This day is before the earliest one.");
    }

    @Test
    void items_are_found_by_words_and_tag() {
        received("letter.txt");
        assertThat(get(home + "?words=LETT")).bodyText().contains("letter.txt");
        assertThat(get(home + "?words=passport")).bodyText().contains("Nothing here has that.");
        assertThat(get(home + "?tag=family")).bodyText().contains("letter.txt");
    }

    @Test
    void another_team_finds_nothing() {
        var item = received("letter.txt");
        for (String address : new String[] {home, item, item + "/file", item + "/edit"}) {
            assertThat(pages.get().uri(address).with(as(stranger))).hasStatus(404);
        }
    }

    private MockMvcTester.MockMvcRequestBuilder described(String item, String version, String title) {
        return post(item)
                .param("version", version)
                .param("title", title)
                .param("how", "MESSENGER")
                .param("dateWords", "the spring after the arrest")
                .param("dateEarliest", "2024-03-01");
    }

    private String received(String name) {
        assertThat(upload(file(name, LETTER))).hasStatus(302);
        var found = Pattern.compile("/evidence/([0-9a-f-]{36})").matcher(text(get(home)));
        assertThat(found.find()).isTrue();
        return home + "/" + found.group(1);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private MvcTestResult upload(MockMultipartFile... files) {
        var request = pages.post().uri(home).multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        return request.param("how", "MESSENGER")
                .param("fromWords", "his sister")
                .param("tags", "family, letters")
                .with(as(paralegal))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(paralegal)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return pages.post().uri(address).with(as(paralegal));
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
