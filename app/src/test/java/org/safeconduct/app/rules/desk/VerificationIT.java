package org.safeconduct.app.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// It is Monday, November 23, 2026.
@AppTest
class VerificationIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private Badge nora;

    @BeforeEach
    void nobody_has_looked_yet() {
        office.sql().sql("delete from rule_verification").update();
        nora = office.engage(Role.ATTORNEY);
    }

    private String get(String address) throws UnsupportedEncodingException {
        var answer = pages.get().uri(address).with(as(nora)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult verify(Badge badge, String rule, String day, String against)
            throws UnsupportedEncodingException {
        var mark = Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"").matcher(get("/rules/" + rule));
        assertThat(mark.find()).isTrue();
        return verify(badge, rule, day, against, mark.group(1));
    }

    private MvcTestResult verify(Badge badge, String rule, String day, String against, String mark) {
        return pages.post()
                .uri("/rules/" + rule + "/verifications")
                .param("mark", mark)
                .param("day", day)
                .param("against", against)
                .with(as(badge))
                .exchange();
    }

    @Test
    void a_rule_says_value_authority_day_and_certainty() throws UnsupportedEncodingException {
        assertThat(get("/rules?words=BIA-05"))
                .contains(
                        "after briefing schedule: brief to the Board",
                        "Interim final rule of 2026-02-06",
                        "One rule",
                        "never");
    }

    @Test
    void somebody_of_the_house_looks_and_is_named_with_the_source() throws UnsupportedEncodingException {
        assertThat(verify(nora, "SRV-05", "2026-11-20", "Appendix F, read on November 20"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get("/rules/SRV-05")).contains(nora.name(), "Appendix F, read on November 20", "Nov 20, 2026");
        assertThat(get("/rules?words=SRV-05")).contains(nora.name()).doesNotContain("never");
    }

    @Test
    void what_nobody_looked_at_stands_before_what_somebody_did() throws UnsupportedEncodingException {
        verify(nora, "SRV-01", "2026-11-20", "the regulation");
        verify(nora, "SRV-02", "2026-11-19", "the regulation");
        var list = get("/rules?area=SRV");
        assertThat(list.indexOf("SRV-05<")).isLessThan(list.indexOf("SRV-02<"));
        assertThat(list.indexOf("SRV-02<")).isLessThan(list.indexOf("SRV-01<"));
    }

    @ParameterizedTest(name = "not looked at since {0}: {1}")
    @CsvSource({"2026-11-20, false", "2026-11-21, true"})
    void a_rule_is_listed_when_nobody_looked_since_the_day(String since, boolean listed)
            throws UnsupportedEncodingException {
        verify(nora, "SRV-01", "2026-11-20", "the regulation");
        assertThat(get("/rules?area=SRV&since=" + since).contains(">SRV-01<")).isEqualTo(listed);
    }

    @Test
    void an_area_holds_its_own_rules() throws UnsupportedEncodingException {
        assertThat(get("/rules?area=HOL")).contains(">HOL-01<").doesNotContain(">SRV-01<");
    }

    @Test
    void a_long_list_goes_on_on_another_page() throws UnsupportedEncodingException {
        var first = get("/rules");
        assertThat(first).contains("after=50");
        assertThat(get("/rules?after=50")).contains("after=0", "after=100");
    }

    @Test
    void the_number_of_a_form_may_have_a_stroke() throws UnsupportedEncodingException {
        assertThat(get("/rules/FORM-EOIR-33~IC")).contains("FORM-EOIR-33/IC");
    }

    @Test
    void a_rule_that_is_none_is_not_found() {
        assertThat(pages.get().uri("/rules/BIA-99").with(as(nora))).hasStatus(404);
    }

    @Test
    void a_day_ahead_is_refused() throws UnsupportedEncodingException {
        assertThat(verify(nora, "SRV-05", "2026-11-24", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This day lies ahead");
    }

    @Test
    void nobody_looks_without_a_source() throws UnsupportedEncodingException {
        assertThat(verify(nora, "SRV-05", "2026-11-20", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_look_at_a_page_that_is_no_longer_right_is_refused() {
        assertThat(verify(nora, "SRV-05", "2026-11-20", "x", "0".repeat(64)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("changed while you looked");
    }

    @Test
    void a_rule_that_said_something_else_counts_as_not_looked_at() throws UnsupportedEncodingException {
        verify(nora, "SRV-05", "2026-11-20", "x");
        office.sql().sql("update rule_verification set mark = repeat('0', 64)").update();
        assertThat(get("/rules?area=SRV&since=2026-11-01")).contains(">SRV-05<", "it said something else then");
    }

    @Test
    void a_paralegal_reads_and_does_not_answer_for_the_law() throws UnsupportedEncodingException {
        var paralegal = office.engage(Role.PARALEGAL);
        assertThat(verify(paralegal, "SRV-05", "2026-11-20", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get().uri("/rules/SRV-05").with(as(paralegal)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("I held it against its source");
    }
}
