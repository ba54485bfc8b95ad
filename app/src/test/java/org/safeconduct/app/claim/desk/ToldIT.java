package org.safeconduct.app.claim.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;
import static org.safeconduct.app.story.CaseWithStory.hidden;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.story.CaseWithStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Three officers in one interview, two in another, and one of both tied to the claim.
@AppTest
class ToldIT {
    private static final String LINK = "/story/contradictions/([0-9a-f]{32})";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseWithStory it;
    private UUID three;

    @BeforeEach
    void told_and_claimed() {
        it = new CaseWithStory(pages, office, cases);
        it.account("BORDER_INTERVIEW", "2026-02-25", "Three officers seized me in March 2022.");
        three = it.statement("Three officers seized me", "first arrest", "counted", "officers", "least", "3");
        post("/claim/scope", "asylum", "true", "version", "0");
    }

    private void tellsOtherwise() {
        it.account("FEAR_INTERVIEW", "2026-03-05", "Two officers seized me in March 2022.");
        it.statement("Two officers seized me", "first arrest", "counted", "officers", "least", "2");
    }

    private MvcTestResult tie(String proves) {
        return post(
                "/claim/elements/harm/ties",
                "kind",
                "STATEMENT",
                "statement",
                three.toString(),
                "proves",
                proves,
                "bearing",
                "HELPS");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri("/cases/" + it.id() + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(it.attorney())).exchange();
    }

    private MvcTestResult get(String path, Badge reader) {
        return pages.get()
                .uri("/cases/" + it.id() + path)
                .header("Accept-Language", "en")
                .with(as(reader))
                .exchange();
    }

    private MvcTestResult harm() {
        return get("/claim/elements/harm", it.attorney());
    }

    @Test
    void what_was_told_is_tied_without_being_typed_again() {
        tie("");
        assertThat(harm())
                .bodyText()
                .contains("<strong dir=\"auto\">Three officers seized me</strong>")
                .contains("Border interview", "paragraph 1", "?telling=1#p1", "testimony only", "the client");
    }

    @Test
    void words_of_ones_own_on_what_it_proves_are_kept() {
        tie("Police took him from the square.");
        assertThat(harm()).bodyText().contains("Police took him from the square.");
    }

    @Test
    void an_open_contradiction_makes_the_element_contradicted_and_leads_to_its_page()
            throws UnsupportedEncodingException {
        tie("");
        tellsOtherwise();
        var shown = harm();
        assertThat(shown).bodyText().contains("contradicted", "differs").doesNotContain("testimony only");
        var link = Pattern.compile(LINK).matcher(shown.getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        assertThat(get(link.group(), it.attorney())).hasStatusOk().bodyText().contains("Two officers seized me");
        assertThat(get("/claim", it.attorney())).bodyText().contains(link.group());
    }

    @Test
    void a_contradiction_that_was_closed_counts_no_longer() throws UnsupportedEncodingException {
        tie("");
        tellsOtherwise();
        var link = Pattern.compile(LINK).matcher(harm().getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        var state = hidden(get(link.group(), it.attorney()), "state");
        post(link.group(), "state", state, "outcome", "EXPLAINED", "note", "One drove the bus.");
        assertThat(harm()).bodyText().contains("testimony only").doesNotContain("contradicted");
    }

    @Test
    void a_contradiction_elsewhere_in_the_story_leaves_the_element_alone() {
        tie("");
        it.account("FEAR_INTERVIEW", "2026-03-05", "Two men called. Five men called.");
        it.statement("Two men called", "call", "counted", "men", "least", "2");
        it.statement("Five men called", "call", "counted", "men", "least", "5");
        assertThat(harm()).bodyText().contains("testimony only");
    }

    @Test
    void whoever_may_not_weigh_the_story_sees_neither_the_contradiction_nor_that_there_is_one() {
        tie("");
        tellsOtherwise();
        var social = it.colleague(Role.SOCIAL_WORKER);
        assertThat(get("/claim/elements/harm", social))
                .hasStatusOk()
                .bodyText()
                .contains("testimony only", "it is not counted here")
                .doesNotContain("contradicted", "/contradictions/");
        assertThat(get("/claim", social)).bodyText().doesNotContain("contradicted", "/contradictions/");
    }

    @Test
    void the_summary_that_may_be_handed_on_says_nothing_of_it() {
        tie("");
        tellsOtherwise();
        assertThat(get("/claim/summary", it.attorney()))
                .bodyText()
                .contains("testimony only")
                .doesNotContain("contradicted", "/contradictions/", "Two officers");
    }

    @Test
    void what_was_taken_back_leaves_the_map() {
        tie("");
        it.post("/statements/" + three + "/withdrawal");
        assertThat(harm()).bodyText().contains("Nothing is tied to it yet").doesNotContain("Three officers");
    }

    @Test
    void what_a_paper_tells_is_proof_of_whoever_made_it() {
        it.post(
                "/accounts",
                "kind",
                "DOCUMENT",
                "speakerName",
                "Border police log",
                "day",
                "2026-03-01",
                "language",
                "en",
                "readBack",
                "UNKNOWN",
                "english",
                "Held since 10.",
                "source",
                "Exhibit C");
        three = it.statement("Held since 10", "holding");
        tie("");
        assertThat(harm()).bodyText().contains("corroborated by one source", "Border police log");
        assertThat(get("/claim/summary", it.attorney())).bodyText().contains("Nobody besides the client is named");
    }

    @Test
    void what_was_told_in_another_case_cannot_be_tied() {
        var mine = it;
        it = new CaseWithStory(pages, office, cases);
        assertThat(tie(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose one");
        it = mine;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_sees_the_map_may_read_the_story(Role role) {
        var badge = new Badge(UUID.randomUUID(), "N.", Set.of(role));
        assertThat(badge.may(Duty.EDIT_CASE)).matches(sees -> !sees || badge.may(Duty.READ_STORY));
        assertThat(badge.may(Duty.PREPARE_FILING)).matches(ties -> !ties || badge.may(Duty.WEIGH_STORY));
    }
}
