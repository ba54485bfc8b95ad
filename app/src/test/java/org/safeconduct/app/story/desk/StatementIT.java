package org.safeconduct.app.story.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.story.CaseWithStory.confirmed;
import static org.safeconduct.app.story.CaseWithStory.fields;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.story.CaseWithStory;
import org.safeconduct.app.story.StoryAct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class StatementIT {
    private static final String WORDS =
            "In early March 2022 two officers seized me on the square. Two days after, I saw a doctor.";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseWithStory it;
    private UUID account;
    private String path;

    @BeforeEach
    void told() {
        it = new CaseWithStory(pages, office, cases);
        account = it.account("FEAR_INTERVIEW", "2026-03-05", WORDS);
        path = "/tellings/" + it.telling() + "/paragraphs/1/statements";
    }

    @Test
    void the_words_of_the_paragraph_are_there_to_begin_with() {
        assertThat(it.get(path + "/new")).hasStatusOk().bodyText().contains("In early March 2022 two officers");
    }

    @Test
    void words_about_time_are_kept_only_after_a_person_has_seen_how_they_are_read() {
        var said = fields("In early March 2022 two officers seized me", "first arrest", "when", "In early March 2022");
        var shown = it.post(path, said);
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Is it meant like this?", "between Mar 1, 2022 and Mar 10, 2022", "5 days", "EARLY-MONTH");
        assertThat(it.ids("story_statement")).isEmpty();
        assertThat(it.post(path, confirmed(shown, said))).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/accounts/" + account)).bodyText().contains("first arrest", "In early March 2022");
        assertThat(it.journal(StoryAct.STORY_STATEMENT_MARKED)).isOne();
    }

    @Test
    void words_that_nobody_can_read_are_kept_as_they_were_said() {
        var said = fields("two officers seized me", "first arrest", "when", "when the snow was grey");
        assertThat(it.post(path, said)).hasStatusOk().bodyText().contains("No time was found", "compared with nothing");
        it.statement("two officers seized me", "first arrest", "when", "when the snow was grey");
        assertThat(it.ids("story_statement")).hasSize(1);
    }

    @Test
    void a_date_with_two_readings_asks_which_one_is_meant() {
        assertThat(it.post(path, fields("two officers seized me", "first arrest", "when", "3/5/2022")))
                .bodyText()
                .contains("only a person can say which", "Mar 5, 2022", "May 3, 2022", "nobody can say");
    }

    @Test
    void what_is_counted_from_another_event_says_from_which() {
        assertThat(it.post(path, fields("Two days after, I saw a doctor.", "doctor", "when", "two days after")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say from which");
        it.statement("Two days after, I saw a doctor.", "doctor", "when", "two days after", "other", "first arrest");
        assertThat(it.ids("story_event")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            passage      ; three officers ; Quote them as they were told
            passage      ; ''             ; This is needed
            event        ; ''             ; This is needed
            what         ; ''             ; This is needed
            whenLanguage ; GREEK          ; Choose
            power        ; PERHAPS        ; Choose
            harm         ; PERHAPS        ; Choose
            ground       ; PERHAPS        ; Choose
            least        ; 2              ; This is needed
            counted      ; officers       ; whole number
            years        ; 33             ; This is needed
            ageOf        ; nobody         ; Choose
            """)
    void what_cannot_be_is_answered_in_a_sentence_and_nothing_is_kept(String field, String value, String words) {
        var sent = new java.util.LinkedHashMap<String, String>();
        var usual = fields("two officers seized me", "first arrest", "when", "in March 2022");
        for (int at = 0; at < usual.length; at += 2) {
            sent.put(usual[at], usual[at + 1]);
        }
        sent.put(field, value);
        var all = sent.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
        assertThat(it.post(path, all))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(it.ids("story_statement")).isEmpty();
    }

    @Test
    void it_stays_with_its_telling_when_the_account_is_told_again() {
        it.statement("two officers seized me", "first arrest");
        it.post(
                "/accounts/" + account + "/tellings",
                "version",
                "1",
                "why",
                "Read back",
                "language",
                "en",
                "readBack",
                "READ",
                "english",
                "Three officers seized me.",
                "source",
                "Notes");
        assertThat(it.get("/accounts/" + account)).bodyText().doesNotContain("first arrest");
        assertThat(it.get("/accounts/" + account + "?telling=1")).bodyText().contains("first arrest");
    }

    @Test
    void whoever_changes_an_older_version_sees_both() {
        var id = it.statement("two officers seized me", "first arrest", "place", "the square");
        var changed = fields("two officers seized me", "first arrest", "version", "0", "place", "a street");
        assertThat(it.post("/statements/" + id, changed)).hasStatus(HttpStatus.FOUND);
        assertThat(it.post(
                        "/statements/" + id,
                        fields("two officers seized me", "first arrest", "version", "0", "place", "a yard")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("a street", "a yard", "name=\"version\" value=\"1\"");
    }

    @Test
    void what_is_taken_back_is_gone_from_the_account() {
        var id = it.statement("two officers seized me", "first arrest");
        assertThat(it.post("/statements/" + id + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/accounts/" + account)).bodyText().doesNotContain("first arrest");
        assertThat(it.get("/statements/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void there_is_no_paragraph_beyond_the_last() {
        assertThat(it.get("/tellings/" + it.telling() + "/paragraphs/2/statements/new"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(it.get("/tellings/" + UUID.randomUUID() + "/paragraphs/1/statements/new"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
