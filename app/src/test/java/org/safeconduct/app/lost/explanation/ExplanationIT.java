package org.safeconduct.app.lost.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.lost.explanation.Explanation.Gap;
import org.safeconduct.app.lost.paper.Statement;
import org.safeconduct.app.lost.request.Answer;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.lost.route.Attempt;
import org.safeconduct.app.lost.route.Attempts;
import org.safeconduct.app.lost.route.Choice;
import org.safeconduct.app.lost.route.Playbooks;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A telephone with one recording of calls on it, taken and lost.
@AppTest
class ExplanationIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Items items;

    @Autowired
    private Contents contents;

    @Autowired
    private Requests requests;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Playbooks playbooks;

    @Autowired
    private Explanations explanations;

    private Badge nora;
    private UUID caseId;
    private UUID item;

    @BeforeEach
    void the_telephone_is_taken() {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        item = does(() -> items.add(
                caseId,
                new Thing(Thing.Kind.TELEPHONE, "mobile telephone", "Demo Mobile", "D7", null, null, null, null, null),
                new Taking(
                        "2026-02-24",
                        null,
                        Taking.Taker.CBP_PORT_OF_ENTRY,
                        null,
                        "Nogales, Arizona",
                        Taking.Receipt.NONE,
                        null,
                        null,
                        "the declaration"),
                TODAY));
    }

    private <T> T does(Supplier<T> work) {
        return Actor.as(nora.member(), work::get);
    }

    private Explanation draft() {
        return does(() -> explanations.draft(caseId, item, Locale.ENGLISH));
    }

    private String text() {
        return draft().draft().text();
    }

    private UUID recordings() {
        return does(() -> contents.add(
                caseId,
                item,
                new Contents.Draft(
                        Content.Kind.RECORDINGS, "recordings of two calls", "The threats of 2025.", "2025-09")));
    }

    private void ask(String route, Attempt.Outcome outcome, UUID... brought) {
        var made = new Attempt.Made("the wife", LocalDate.of(2026, 7, 12), Means.MESSENGER, null);
        var result = new Attempt.Result(
                outcome, LocalDate.of(2026, 7, 19), null, null, null, Set.of(brought), "Exhibit E-1");
        does(() -> attempts.add(caseId, item, route, made, result));
    }

    @Test
    void says_who_took_it_when_and_where_and_that_no_receipt_was_given() {
        assertThat(text())
                .contains(
                        "was taken by an officer of U.S. Customs and Border Protection at a port of entry on February 24,"
                                + " 2026 at Nogales, Arizona.",
                        "The respondent was given no receipt for it.");
    }

    @Test
    void every_sentence_comes_from_an_entry_of_this_case() {
        recordings();
        ask("witnesses", Attempt.Outcome.NOTHING);
        var sentences = draft().sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .toList();
        assertThat(sentences).extracting(Statement::entry).allMatch(entry -> entry.isEmpty() || leads(entry));
    }

    private boolean leads(String entry) {
        return pages.get()
                        .uri("/cases/" + caseId + entry.replaceFirst("#.*", ""))
                        .with(as(nora))
                        .exchange()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    @Test
    void what_nobody_wrote_down_is_not_said_but_named() {
        var draft = draft();
        assertThat(draft.gaps())
                .extracting(Gap::kind)
                .contains(Gap.Kind.NO_CONTENTS, Gap.Kind.NO_DEMAND, Gap.Kind.NO_RECORDS, Gap.Kind.ROUTE_UNTRIED);
        assertThat(draft.draft().text()).doesNotContain("asked", "null");
    }

    @Test
    void a_request_and_its_answer_stand_together() {
        var asked = new Request.Asked(
                Set.of(Request.Purpose.RETURN),
                "the Port of Nogales",
                Means.CERTIFIED_MAIL,
                LocalDate.of(2026, 4, 27),
                null,
                null,
                null);
        var given = new Answer.Given(
                Answer.Outcome.NOT_FOUND,
                "the property desk",
                Means.EMAIL,
                LocalDate.of(2026, 6, 11),
                "Room and register were searched",
                null,
                null);
        does(() -> requests.answer(caseId, requests.add(caseId, item, asked), given));
        assertThat(text())
                .contains(
                        "asked the Port of Nogales by certified mail for: return of the property. On June 11, 2026, the"
                                + " property desk answered by e-mail: the property was not found. The answer in short: Room and"
                                + " register were searched.");
    }

    @Test
    void the_sentence_of_the_statute_is_said_only_when_nothing_is_open() {
        recordings();
        ask("witnesses", Attempt.Outcome.NOTHING);
        assertThat(text()).doesNotContain("cannot reasonably obtain it");
        var telephone = playbooks.list().getFirst();
        telephone.routes().stream()
                .filter(route -> route.proves().contains(Content.Kind.RECORDINGS))
                .filter(route -> !route.id().equals("witnesses"))
                .forEach(route -> does(() -> {
                    attempts.choose(caseId, item, new Choice(route.id(), false, "it is not safe"));
                    return route;
                }));
        assertThat(text())
                .contains("(The threats of 2025)", "does not have this evidence and cannot reasonably obtain it");
    }

    @Test
    void what_came_instead_is_named_with_its_place() {
        ask("messenger-account", Attempt.Outcome.BROUGHT, recordings());
        assertThat(text()).contains("other evidence was received: Exhibit E-1.");
    }

    @Test
    void a_kept_version_stays_when_the_record_grows_and_the_attorney_writes_on() {
        var first = keep();
        recordings();
        assertThat(pages.get().uri(first).with(as(nora))).bodyText().doesNotContain("recordings of two calls");
        var edited = pages.post()
                .uri(first)
                .param("text", "## Explanation\n\nIn counsel’s words.")
                .with(as(nora))
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        assertThat(pages.get().uri(edited).with(as(nora)))
                .bodyText()
                .contains("Version 2", "written over by a person", "In counsel’s words.");
        assertThat(pages.get().uri(first).with(as(nora))).bodyText().contains("Version 1");
    }

    private String keep() {
        return pages.post()
                .uri("/cases/" + caseId + "/lost/" + item + "/explanation")
                .with(as(nora))
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void it_is_taken_along_as_word_file_and_pdf_and_becomes_a_document_of_the_case() {
        var paper = keep();
        assertThat(pages.get()
                        .uri(paper + "/docx")
                        .with(as(nora))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(pages.get()
                        .uri(paper + "/pdf")
                        .with(as(nora))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        var document = pages.post().uri(paper + "/document").with(as(nora)).exchange();
        assertThat(document).hasStatus(HttpStatus.FOUND);
        assertThat(pages.get().uri(document.getResponse().getRedirectedUrl()).with(as(nora)))
                .bodyText()
                .contains("Explanation of evidence that cannot reasonably be obtained");
    }

    @Test
    void an_interpreter_reads_it_and_keeps_nothing() {
        var irina = office.engage(Role.INTERPRETER);
        office.join(caseId, irina);
        var address = "/cases/" + caseId + "/lost/" + item + "/explanation";
        assertThat(pages.get().uri(address).with(as(irina))).hasStatusOk();
        assertThat(pages.post().uri(address).with(as(irina))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
