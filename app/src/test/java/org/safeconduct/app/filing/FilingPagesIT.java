package org.safeconduct.app.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a paralegal meets on the way from the first file to the desk of a filing.
@AppTest
class FilingPagesIT {
    private static final Path PASSPORT = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");

    @Autowired
    private MockMvcTester pages;

    private final Badge paralegal;
    private final Badge stranger;
    private final UUID caseId;
    private final String home;

    FilingPagesIT(@Autowired Office office, @Autowired People people) {
        paralegal = office.engage(Role.PARALEGAL);
        stranger = office.engage(Role.PARALEGAL);
        caseId = office.team(paralegal);
        home = "/cases/" + caseId;
        Actor.as(
                paralegal.member(),
                () -> people.add(
                        caseId,
                        PersonDetails.NOTHING.withNumber(ANumber.of("A 241-555-099")),
                        Spelling.Draft.ofPapers("Marina", null, "Sokolova", "Passport")));
    }

    @Test
    void a_case_without_documents_says_what_to_do() {
        assertThat(get(home + "/documents")).hasStatusOk().bodyText().contains("No documents yet");
    }

    @Test
    void the_pages_speak_spanish() {
        assertThat(pages.get()
                        .uri(home + "/documents")
                        .header("Accept-Language", "es")
                        .with(as(paralegal)))
                .bodyText()
                .contains("Todavía no hay documentos");
    }

    @Test
    void an_empty_file_is_refused_by_name_and_the_others_are_taken() throws IOException {
        assertThat(upload(passport("receipt.pdf"), new MockMultipartFile("files", "empty.jpg", null, new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("empty.jpg is empty", "receipt.pdf");
    }

    @Test
    void a_document_is_given_back_as_it_came() throws IOException {
        upload(passport("Квитанция.pdf"));
        var document = first("/documents/([0-9a-f-]{36})", get(home + "/documents"));
        var file = get(home + "/documents/" + document + "/file");
        assertThat(file).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(Files.readAllBytes(PASSPORT));
    }

    @Test
    void what_cannot_be_understood_is_said_beside_the_field_and_kept() throws IOException {
        var document = uploaded();
        assertThat(post(document).param("title", "Receipt").param("date", "spring 2014"))
                .hasStatus(422)
                .bodyText()
                .contains("Write a year, a month or a day", "spring 2014");
    }

    @Test
    void the_second_of_two_savings_is_shown_both_versions() throws IOException {
        var document = uploaded();
        assertThat(described(document, "Fee receipt")).hasStatus(302);
        assertThat(described(document, "Receipt of the fee"))
                .hasStatus(409)
                .bodyText()
                .contains("Receipt of the fee", "Fee receipt");
    }

    @Test
    void two_versions_call_things_by_their_names() throws IOException {
        var translation = uploaded();
        var translationId = translation.substring(translation.length() - 36);
        assertThat(described(translation, "Receipt in English")).hasStatus(302);
        upload(passport("original.pdf"));
        var original = home + "/documents/"
                + first("/documents/([0-9a-f-]{36})\"[^>]*>(?:(?!</a>).)*original.pdf", get(home + "/documents"));
        assertThat(described(original, "Receipt")).hasStatus(302);
        var late = post(original)
                .param("title", "Receipt")
                .param("kind", "OTHER")
                .param("language", "ru")
                .param("translation", translationId)
                .param("signed", "true")
                .param("signer", "Irina")
                .param("version", "0")
                .exchange();
        assertThat(late).hasStatus(409);
        var table = first("(?s)(<table class=\"cards versions.*?</table>)", late);
        assertThat(table)
                .contains("Receipt in English", "Russian", ">yes<", "(left open)")
                .doesNotContain(translationId);
    }

    @Test
    void people_of_the_case_are_put_on_the_cover_and_what_was_typed_stays() {
        var row = post(home + "/filings")
                .param("title", "Typed before")
                .param("person-0", "true")
                .exchange();
        assertThat(row).hasStatusOk().bodyText().contains("Typed before", "value=\"Sokolova\"", "A 241-555-099");
    }

    @Test
    void a_respondent_behind_an_empty_row_is_kept() {
        var filing = begun();
        var cover = text(get(filing + "/cover"));
        assertThat(cover).contains("name=\"version\" value=\"0\"");
        assertThat(covered(filing)
                        .param("family-2", "Sokolova")
                        .param("given-2", "Polina")
                        .param("family-1", "")
                        .param("given-1", "")
                        .param("aNumber-2", "A 241-555-014")
                        .param("version", "0"))
                .hasStatus(302);
        assertThat(get(filing + "/cover")).bodyText().contains("Polina", "A 241-555-014");
    }

    @Test
    void what_is_too_long_for_its_line_is_said_beside_it() {
        assertThat(covered(begun()).param("version", "0").param("judge", "x".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("longer than 200 characters");
    }

    @Test
    void a_filing_without_a_cover_says_what_is_missing() {
        assertThat(post(home + "/filings").param("title", ""))
                .hasStatus(422)
                .bodyText()
                .contains("This is needed.");
    }

    @Test
    void exhibits_are_added_filled_and_moved_without_a_script() throws IOException {
        var filing = begun();
        var document = uploaded();
        post(filing + "/exhibits").param("title", "Identity").exchange();
        post(filing + "/exhibits").param("title", "Fee").exchange();
        var fee = first("exhibits/([0-9a-f-]{36})/place\" data-place=\"1\"", get(filing));
        post(filing + "/exhibits/" + fee + "/enclosures")
                .param("documents", document.substring(document.length() - 36))
                .exchange();
        post(filing + "/exhibits/" + fee + "/place").param("place", "0").exchange();

        assertThat(text(get(filing))).containsSubsequence("A</span> <bdi>Fee", "A-1", "B</span> <bdi>Identity");
    }

    @Test
    void a_script_that_moves_something_gets_the_exhibits_alone() throws IOException {
        var filing = begun();
        assertThat(pages.get().uri(filing).header("HX-Request", "true").with(as(paralegal)))
                .bodyText()
                .contains("id=\"exhibits\"")
                .doesNotContain("<html");
    }

    @Test
    void a_document_that_a_filing_needs_is_not_removed() throws IOException {
        var filing = begun();
        var document = uploaded();
        post(filing + "/exhibits").param("title", "Fee").exchange();
        var exhibit = first("exhibits/([0-9a-f-]{36})/place", get(filing));
        post(filing + "/exhibits/" + exhibit + "/enclosures")
                .param("documents", document.substring(document.length() - 36))
                .exchange();
        assertThat(post(document + "/removal")).hasStatus(409).bodyText().contains("needs this document");
    }

    @Test
    void what_is_uploaded_here_is_evidence_too() throws IOException {
        uploaded();
        assertThat(get(home + "/evidence")).bodyText().contains("receipt.pdf");
    }

    @Test
    void a_document_is_chosen_from_the_evidence_without_a_second_upload() throws IOException {
        assertThat(pages.post()
                        .uri(home + "/evidence")
                        .multipart()
                        .file(passport("Паспорт.pdf"))
                        .param("how", "IN_PERSON")
                        .with(as(paralegal)))
                .hasStatus(302);
        var choice = home + "/documents/from-evidence";
        var item = first("name=\"chosen\" value=\"([0-9a-f-]{36})\"", get(choice));
        assertThat(post(choice).param("chosen", item)).hasStatus(302);
        assertThat(get(home + "/documents")).bodyText().contains("Паспорт.pdf");
        assertThat(get(choice)).bodyText().contains("Everything is a document already");
    }

    @Test
    void another_team_finds_nothing() throws IOException {
        var document = uploaded();
        for (String address : new String[] {home + "/documents", home + "/filings", document, document + "/file"}) {
            assertThat(pages.get().uri(address).with(as(stranger))).hasStatus(404);
        }
    }

    private MockMvcTester.MockMvcRequestBuilder described(String document, String title) {
        return post(document)
                .param("title", title)
                .param("kind", "OTHER")
                .param("language", "en")
                .param("version", "0");
    }

    private String begun() {
        var answer = covered(home + "/filings").exchange();
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MockMvcTester.MockMvcRequestBuilder covered(String address) {
        return post(address.endsWith("/filings") ? address : address + "/cover")
                .param("title", "Respondent's Supporting Evidence")
                .param("kind", "EVIDENCE")
                .param("proceeding", "REMOVAL")
                .param("day", "2026-11-23")
                .param("city", "Eloy")
                .param("state", "Arizona")
                .param("family-0", "Sokolov")
                .param("given-0", "Andrei")
                .param("aNumber-0", "A 241-555-013")
                .param("custody", "DETAINED")
                .param("name", "Nora Whitfield");
    }

    private String uploaded() throws IOException {
        upload(passport("receipt.pdf"));
        return home + "/documents/" + first("/documents/([0-9a-f-]{36})", get(home + "/documents"));
    }

    private static MockMultipartFile passport(String name) throws IOException {
        return new MockMultipartFile("files", name, "application/pdf", Files.readAllBytes(PASSPORT));
    }

    private MvcTestResult upload(MockMultipartFile... files) {
        var request = pages.post().uri(home + "/documents").multipart();
        for (MockMultipartFile file : files) {
            request = request.file(file);
        }
        return request.with(as(paralegal)).exchange();
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

    private static String first(String pattern, MvcTestResult page) {
        var found = Pattern.compile(pattern).matcher(text(page));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
