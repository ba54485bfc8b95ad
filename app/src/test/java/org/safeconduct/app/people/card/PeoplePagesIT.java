package org.safeconduct.app.people.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class PeoplePagesIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private Badge nora;
    private String people;
    private String marina;

    @BeforeEach
    void marina_is_added_to_a_case() {
        nora = office.engage(Role.ATTORNEY);
        people = "/cases/" + office.team(nora) + "/people";
        var answer = post(
                "", "given", "Marina", "family", "Sokolova", "source", "Marriage certificate", "location", "ABROAD");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        marina = "/" + answer.getResponse().getRedirectedUrl().replaceFirst(".*/", "");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(people + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(people + path).with(as(nora)).exchange();
    }

    @Test
    void two_who_are_called_alike_are_told_apart_with_a_reason_that_can_be_taken_back() {
        post("", "given", "Marina", "family", "Sokolova", "source", "A letter", "location", "UNKNOWN");
        var page = get("");
        assertThat(page).bodyText().contains("Entered twice?", "They are two people");
        var one = hidden(page, "one");
        var other = hidden(page, "other");
        assertThat(post("/pairs", "one", one, "other", other, "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"reason-error\"");
        assertThat(post("/pairs", "one", one, "other", other, "reason", "Aunt and niece"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(""))
                .bodyText()
                .contains("Two entries were told apart", "Aunt and niece", nora.name())
                .doesNotContain("very likely one person");
        assertThat(post("/pairs/" + first("/pairs/([0-9a-f-]{36})/withdrawal", get("")) + "/withdrawal"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("")).bodyText().contains("They are two people").doesNotContain("Aunt and niece");
        assertThat(post("/pairs", "one", one, "other", UUID.randomUUID().toString(), "reason", "No"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String hidden(MvcTestResult page, String field) {
        return first("name=\"" + field + "\" value=\"([^\"]*)\"", page);
    }

    private static String first(String pattern, MvcTestResult page) {
        var text = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_spelling_stands_with_its_source() {
        post(marina + "/names", "spelled", "Соколова Марина Олеговна", "use", "OWN", "source", "Her passport");
        assertThat(get(marina))
                .bodyText()
                .contains("<bdi>Соколова Марина Олеговна</bdi>", "In their own script", "Her passport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мykola Ноrbеnko",
                "محمد بن سلمان",
                "יוסף",
                "Суданьсухе",
                "Jose\u0301 Nu\u0303ez",
                "Nguyễn Thị Mỹ Duyên",
                "María de los Ángeles del Carmen Concepción de la Santísima Trinidad Fernández de Córdoba y Álvarez de Toledo Ruiz de Alarcón y Mendoza Pérez de Guzmán el Bueno Martínez de la Rosa Gutiérrez de los Ríos y Zúñiga"
            })
    void a_name_of_any_script_order_or_length_stands_as_it_was_written(String name) {
        post(marina + "/names", "spelled", name, "use", "OTHER", "source", "Her passport");
        assertThat(get(marina)).hasStatusOk().bodyText().contains("<bdi>" + name + "</bdi>");
        assertThat(get("")).hasStatusOk().bodyText().contains("<bdi>" + name + "</bdi> <small><bdi>Her passport");
    }

    @Test
    void spellings_to_try_stand_on_the_card_and_are_found_from_the_log() {
        post(marina + "/names", "spelled", "Соколова Марина", "use", "OWN", "source", "Her passport");
        assertThat(get(marina))
                .bodyText()
                .contains("Spellings to try", "<bdi>Sokolova</bdi>", "/custody/access#searches");
    }

    @Test
    void whoever_was_entered_twice_is_pointed_out_word_by_word() {
        post("", "given", "Maryna", "family", "Sokolova", "source", "A letter", "location", "ABROAD");
        assertThat(get("")).bodyText().contains("Entered twice?", "may be one person", "<bdi>Maryna Sokolova</bdi>");
    }

    @Test
    void a_spelling_without_a_source_is_asked_for_one() {
        assertThat(post(marina + "/names", "spelled", "Marina Belova", "use", "OTHER"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"source-error\"", "value=\"Marina Belova\"");
    }

    @Test
    void a_telephone_says_first_whether_it_may_be_called() {
        post(
                marina + "/contacts",
                "kind",
                "PHONE",
                "value",
                "+7 900 555-01-00",
                "call",
                "NO",
                "message",
                "UNKNOWN",
                "readBy",
                "Her mother-in-law");
        assertThat(get(marina))
                .bodyText()
                .containsPattern("data-tone=\"stop\">May we call or write\\? no")
                .contains("not asked yet", "Her mother-in-law");
    }

    @Test
    void a_birth_keeps_its_doubt_and_its_words() {
        post(marina, "born", "1990~", "bornWords", "весной, до разлива", "location", "ABROAD", "version", "0");
        assertThat(get(marina)).bodyText().contains("1990~", "весной, до разлива");
    }

    @Test
    void a_birth_that_is_no_date_is_sent_back_with_everything_that_was_written() {
        assertThat(post(marina, "born", "spring 1990", "nationality", "Russia", "location", "ABROAD", "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"born-error\"", "value=\"spring 1990\"", "value=\"Russia\"");
    }

    @Test
    void who_was_slower_sees_both_versions_and_loses_nothing() {
        post(marina, "nationality", "Russia", "location", "ABROAD", "version", "0");
        assertThat(post(marina, "nationality", "Stateless", "location", "FREE_HERE", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "<bdi>Russia</bdi>",
                        "<mark><bdi>Stateless</bdi></mark>",
                        "<mark><bdi>Free, in this country</bdi></mark>");
    }

    @Test
    void a_person_is_not_found_under_another_case() {
        var other = "/cases/" + office.team(nora) + "/people" + marina;
        assertThat(pages.get().uri(other).with(as(nora))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_relative_is_chosen_from_the_people_of_the_case() {
        var polina = post(
                        "",
                        "given",
                        "Polina",
                        "family",
                        "Sokolova",
                        "source",
                        "Birth certificate",
                        "location",
                        "ABROAD")
                .getResponse()
                .getRedirectedUrl()
                .replaceFirst(".*/", "");
        post(marina + "/family", "kin", "CHILD", "relative", polina);
        assertThat(get("/" + polina)).bodyText().contains("Parent", "Marina Sokolova");
        assertThat(post(
                        marina + "/family",
                        "kin",
                        "CHILD",
                        "relative",
                        UUID.randomUUID().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_interpreter_reads_and_changes_nothing() {
        var irina = office.engage(Role.INTERPRETER);
        office.join(UUID.fromString(people.split("/")[2]), irina);
        assertThat(pages.get().uri(people + marina).with(as(irina)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("method=\"post\" action=\"/cases");
        assertThat(pages.post().uri(people + marina + "/names").with(as(irina))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
