package org.safeconduct.app.story.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class InterviewIT {
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

    private UUID begun() {
        assertThat(it.post(
                        "/interviews",
                        "speaker",
                        it.client().toString(),
                        "day",
                        "2026-11-20",
                        "language",
                        "ru",
                        "interpreter",
                        "Irina"))
                .hasStatus(HttpStatus.FOUND);
        return it.last("story_interview");
    }

    private static String[] written(String version, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "version",
                version,
                "own",
                "Меня били.",
                "english",
                "They beat me.",
                "readBack",
                "READ",
                "source",
                "Notes"));
        fields.addAll(java.util.List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void a_case_without_interviews_says_what_one_is_for() {
        assertThat(it.get("/interviews")).hasStatusOk().bodyText().contains("No interview has been begun");
    }

    @Test
    void what_was_told_elsewhere_is_laid_beside_it_and_only_what_nobody_told_is_open() {
        it.account("FEAR_INTERVIEW", "2026-03-05", "They beat me in March 2022.");
        it.statement("They beat me in March 2022.", "beating", "when", "in March 2022", "harm", "BEATING");
        assertThat(it.get("/interviews/" + begun()))
                .hasStatusOk()
                .bodyText()
                .contains("Told already", "They beat me in March 2022.", "Where it was:", "Who did it:")
                .doesNotContain("When it was:");
    }

    @Test
    void a_rest_keeps_what_is_written_and_is_on_record() {
        var id = begun();
        assertThat(it.post("/interviews/" + id, written("1", "do", "pause"))).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/interviews/" + id)).bodyText().contains("Resting since", "Меня били.", "Go on");
        it.post("/interviews/" + id, written("2", "do", "resume"));
        assertThat(it.get("/interviews/" + id))
                .bodyText()
                .doesNotContain("Resting since")
                .contains("Rest now");
        assertThat(it.ids("story_interview_pause")).hasSize(1);
    }

    @Test
    void what_was_not_asked_has_a_reason() {
        var id = begun();
        assertThat(it.post(
                        "/interviews/" + id,
                        written("1", "topic-0", "The cell", "outcome-0", "NOT_ASKED", "why-0", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say why it was not asked", "The cell", "Меня били.");
        assertThat(it.post(
                        "/interviews/" + id,
                        written("1", "topic-0", "The cell", "outcome-0", "NOT_ASKED", "why-0", "A doctor will")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/interviews/" + id)).bodyText().contains("The cell", "A doctor will");
    }

    @Test
    void when_it_is_over_it_is_an_account_with_its_language_interpreter_and_read_back() {
        var id = begun();
        it.post("/interviews/" + id, written("1", "do", "end", "ending", "Calm"));
        assertThat(it.get("/accounts/" + it.last("story_account")))
                .hasStatusOk()
                .bodyText()
                .contains("Talk with the team", "Меня били.", "They beat me.", "Irina", "Russian", "Notes");
        assertThat(it.get("/interviews/" + id)).bodyText().contains("Read it as an account", "Calm");
        assertThat(it.journal(StoryAct.STORY_INTERVIEW_BEGUN)).isOne();
    }

    @Test
    void without_words_it_is_no_account_and_nothing_is_lost() {
        var id = begun();
        assertThat(it.post(
                        "/interviews/" + id,
                        "version",
                        "1",
                        "readBack",
                        "READ",
                        "ending",
                        "Calm",
                        "source",
                        "Notes",
                        "do",
                        "end"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least one side", "Calm");
        assertThat(it.ids("story_account")).isEmpty();
    }

    @Test
    void whoever_writes_after_somebody_else_sees_both() {
        var id = begun();
        it.post("/interviews/" + id, written("1"));
        assertThat(it.post("/interviews/" + id, "version", "1", "own", "Другое.", "readBack", "READ"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Меня били.", "Другое.", "name=\"version\" value=\"2\"");
    }

    @Test
    void somebody_else_than_the_client_says_how_they_agreed() {
        assertThat(it.post(
                        "/interviews", "speaker", UUID.randomUUID().toString(), "day", "2026-11-20", "language", "ru"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(it.ids("story_interview")).isEmpty();
    }

    @Test
    void an_interpreter_reads_it_and_a_volunteer_does_not() {
        var id = begun();
        assertThat(it.get("/interviews/" + id, it.colleague(Role.INTERPRETER))).hasStatusOk();
        assertThat(it.get("/interviews/" + id, it.colleague(Role.VOLUNTEER))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
