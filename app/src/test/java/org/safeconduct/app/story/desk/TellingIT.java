package org.safeconduct.app.story.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.story.CaseWithStory;
import org.safeconduct.app.story.StoryAct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class TellingIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseWithStory it;

    @BeforeEach
    void open() {
        it = new CaseWithStory(pages, office, cases);
    }

    private String[] told(String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("kind", "FEAR_INTERVIEW");
        fields.put("speaker", it.client().toString());
        fields.put("day", "2026-03-05");
        fields.put("language", "ru");
        fields.put("readBack", "NOT_READ");
        fields.put("own", "Меня схватили двое.");
        fields.put("english", "Two men seized me.");
        fields.put("source", "Notes of the officer");
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void a_case_without_accounts_says_where_to_begin() {
        assertThat(it.get("")).hasStatusOk().bodyText().contains("No account has been written down", "fear interview");
    }

    @Test
    void both_languages_stand_side_by_side_each_with_its_own() {
        assertThat(it.post("/accounts", told("language", "fa", "own", "دو نفر مرا گرفتند.")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/accounts/" + it.last("story_account")))
                .bodyText()
                .contains("دو نفر مرا گرفتند.", "lang=\"fa\"", "dir=\"auto\"", "Two men seized me.", "Persian");
        assertThat(it.journal(StoryAct.STORY_ACCOUNT_BEGUN)).isOne();
    }

    @Test
    void what_is_told_again_leaves_the_words_of_before_as_they_were() {
        it.post("/accounts", told());
        var account = it.last("story_account");
        assertThat(it.post(
                        "/accounts/" + account + "/tellings",
                        told("version", "1", "why", "Read back", "english", "Three men seized me.")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/accounts/" + account)).bodyText().contains("Three men seized me.", "Read back");
        assertThat(it.get("/accounts/" + account + "?telling=1"))
                .bodyText()
                .contains("Two men seized me.", "This is an earlier telling");
    }

    @Test
    void whoever_tells_it_again_after_somebody_else_sees_both_and_loses_nothing() {
        it.post("/accounts", told());
        var path = "/accounts/" + it.last("story_account") + "/tellings";
        it.post(path, told("version", "1", "why", "Read back", "english", "Three men seized me."));
        assertThat(it.post(path, told("version", "1", "why", "Asked again", "english", "Four men seized me.")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Three men seized me.", "Four men seized me.", "name=\"version\" value=\"2\"");
        assertThat(it.ids("story_telling")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            kind     ; GOSSIP     ; Choose
            kind     ; SPOUSE     ; Say how they agreed
            kind     ; WITNESS    ; Say how they agreed
            speaker  ; nobody     ; This is needed
            day      ; 2027-03-05 ; lies ahead
            day      ; 1026-03-05 ; hardly be meant
            day      ; 2026-02-30 ; not a day of the calendar
            language ; xx         ; Choose
            language ; ''         ; This is needed
            readBack ; PERHAPS    ; Choose
            source   ; ''         ; This is needed
            """)
    void what_cannot_be_is_answered_in_a_sentence_and_nothing_is_kept(String field, String value, String words) {
        assertThat(it.post("/accounts", told(field, value)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(words);
        assertThat(it.ids("story_account")).isEmpty();
    }

    @Test
    void an_account_without_words_is_none() {
        assertThat(it.post("/accounts", told("own", "", "english", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least one side");
    }

    @Test
    void a_very_long_account_is_kept_whole() {
        var words = "One word after another. ".repeat(8000).strip();
        it.post("/accounts", told("english", words));
        assertThat(it.get("/accounts/" + it.last("story_account"))).bodyText().contains(words);
    }

    @Test
    void what_is_taken_back_leaves_the_pages_and_stays_in_the_records() {
        it.post("/accounts", told());
        var account = it.last("story_account");
        assertThat(it.post("/accounts/" + account + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("")).bodyText().doesNotContain("Fear interview</a>");
        assertThat(it.get("/accounts/" + account)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(it.ids("story_account")).containsExactly(account);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTERPRETER", "SOCIAL_WORKER"})
    void who_may_read_the_story_may_not_weigh_it(Role role) {
        var colleague = it.colleague(role);
        assertThat(it.get("", colleague)).hasStatusOk().bodyText().doesNotContain("/story/contradictions");
        assertThat(it.get("/contradictions", colleague)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_volunteer_reads_no_account() {
        assertThat(it.get("", it.colleague(Role.VOLUNTEER))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void an_interpreter_changes_nothing() {
        assertThat(it.post(it.colleague(Role.INTERPRETER), "/accounts", told())).hasStatus(HttpStatus.FORBIDDEN);
    }
}
