package org.safeconduct.app.story.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.story.CaseWithStory.fields;
import static org.safeconduct.app.story.CaseWithStory.hidden;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Pattern;
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

/// Three officers in one interview, two in another, a year apart.
@AppTest
class ContradictionIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseWithStory it;
    private UUID two;

    @BeforeEach
    void told() {
        it = new CaseWithStory(pages, office, cases);
        it.account("BORDER_INTERVIEW", "2026-02-25", "Three officers seized me in March 2022.");
        it.statement("Three officers seized me", "first arrest", "counted", "officers", "least", "3");
        it.account("FEAR_INTERVIEW", "2026-03-05", "Two officers seized me in March 2022.");
        two = it.statement("Two officers seized me", "first arrest", "counted", "officers", "least", "2");
    }

    private String key() throws UnsupportedEncodingException {
        return Pattern.compile("/story/contradictions/([0-9a-f]{32})")
                .matcher(it.get("/contradictions").getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void close(String outcome) throws UnsupportedEncodingException {
        var path = "/contradictions/" + key();
        assertThat(it.post(
                        path, "state", hidden(it.get(path), "state"), "outcome", outcome, "note", "One drove the bus."))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void both_passages_stand_side_by_side_with_the_rule_and_a_question() {
        assertThat(it.get("/contradictions"))
                .hasStatusOk()
                .bodyText()
                .contains("Three officers seized me", "Two officers seized me", "differs", "How many")
                .contains("the number of officers is told as 3 and as 2", "how many you saw")
                .contains("Border interview", "Fear interview", "Work product");
    }

    @Test
    void what_was_closed_says_how_by_whom_and_why() throws UnsupportedEncodingException {
        close("EXPLAINED");
        assertThat(it.get("/contradictions"))
                .bodyText()
                .contains("explained", "One drove the bus.", "All tellings agree, or were settled");
        assertThat(it.journal(StoryAct.STORY_CONTRADICTION_CLOSED)).isOne();
    }

    @Test
    void what_two_rules_say_of_the_same_passages_is_closed_at_once() throws UnsupportedEncodingException {
        var both = new CaseWithStory(pages, office, cases);
        both.account("BORDER_INTERVIEW", "2026-02-25", "Three officers beat me in March 2022.");
        both.statement(
                "Three officers beat me in March 2022.",
                "beating",
                "when",
                "in March 2022",
                "counted",
                "officers",
                "least",
                "3");
        both.account("FEAR_INTERVIEW", "2026-03-05", "Two officers beat me in May 2021.");
        both.statement(
                "Two officers beat me in May 2021.",
                "beating",
                "when",
                "in May 2021",
                "counted",
                "officers",
                "least",
                "2");
        it = both;
        var path = "/contradictions/" + key();
        assertThat(it.get(path)).bodyText().contains("pointed out once more, by another rule");
        var state = hidden(it.get(path), "state");
        assertThat(it.post(path, "state", state, "outcome", "CORRECTED", "note", "A slip.", "twins", "on"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/contradictions")).bodyText().contains("All tellings agree, or were settled");
        assertThat(it.journal(StoryAct.STORY_CONTRADICTION_CLOSED)).isEqualTo(2);
    }

    @Test
    void it_is_open_again_when_a_passage_is_understood_in_another_way() throws UnsupportedEncodingException {
        close("ACCEPTED");
        it.post(
                "/statements/" + two,
                fields("Two officers seized me", "first arrest", "version", "0", "counted", "officers", "least", "1"));
        assertThat(it.get("/contradictions"))
                .bodyText()
                .contains("understood in another way since", "One drove the bus.", "One contradiction is open");
    }

    @Test
    void it_is_gone_when_the_passages_agree() throws UnsupportedEncodingException {
        var path = "/contradictions/" + key();
        it.post(
                "/statements/" + two,
                fields(
                        "Two officers seized me",
                        "first arrest",
                        "version",
                        "0",
                        "counted",
                        "officers",
                        "least",
                        "2",
                        "most",
                        "3"));
        assertThat(it.get("/contradictions")).bodyText().contains("All tellings agree", "2 statements were compared");
        assertThat(it.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobody_closes_what_somebody_else_has_just_closed() throws UnsupportedEncodingException {
        var path = "/contradictions/" + key();
        var state = hidden(it.get(path), "state");
        it.post(path, "state", state, "outcome", "EXPLAINED", "note", "One drove the bus.");
        assertThat(it.post(path, "state", state, "outcome", "CORRECTED", "note", "Put right."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("changed while you wrote", "One drove the bus.", "Put right.");
        assertThat(it.ids("story_closing")).hasSize(1);
    }

    @Test
    void a_closed_one_can_be_opened_again() throws UnsupportedEncodingException {
        close("CORRECTED");
        close("OPEN");
        assertThat(it.get("/contradictions")).bodyText().contains("One contradiction is open");
    }

    @Test
    void it_is_not_closed_without_a_note() throws UnsupportedEncodingException {
        var path = "/contradictions/" + key();
        assertThat(it.post(path, "outcome", "EXPLAINED", "note", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is needed");
        assertThat(it.post(path, "outcome", "FORGOTTEN", "note", "Let it be."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(it.ids("story_closing")).isEmpty();
    }

    @Test
    void what_another_case_tells_is_never_compared_with_this_one() {
        var other = new CaseWithStory(pages, office, cases);
        other.account("FEAR_INTERVIEW", "2026-03-05", "Nine officers seized me in March 2022.");
        other.statement("Nine officers seized me", "first arrest", "counted", "officers", "least", "9");
        assertThat(it.get("/contradictions")).bodyText().doesNotContain("Nine officers");
        assertThat(other.get("/contradictions")).bodyText().contains("One statement was compared");
    }

    @Test
    void the_chronology_that_may_be_shown_outside_says_nothing_of_it() {
        assertThat(it.get("/chronology", it.colleague(Role.INTERPRETER)))
                .hasStatusOk()
                .bodyText()
                .contains("first arrest")
                .doesNotContain("contradiction");
    }
}
