package org.safeconduct.app.custody.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// A husband and a wife with a case each: one attorney on both teams, one more on either.
@AppTest
class JointIT {
    private static final String FACT = "They married in Nikopol on June 7, 2008.";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private CaseInCustody his;
    private CaseInCustody hers;
    private Badge onlyHis;
    private Badge onlyHers;

    @BeforeEach
    void two_cases() {
        his = new CaseInCustody(pages, office, cases);
        hers = new CaseInCustody(pages, office, cases, his.attorney(), "Oksana");
        onlyHis = colleague(his);
        onlyHers = colleague(hers);
        his.post("/custody/companions", "other", hers.id().toString(), "consent", "Both, on November 2, 2026");
    }

    private Badge colleague(CaseInCustody of) {
        var colleague = office.engage(Role.ATTORNEY);
        office.join(of.id(), colleague);
        return colleague;
    }

    private UUID tie() {
        return office.sql()
                .sql("select id from custody_companion where case_id = ?")
                .param(his.id())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult write(CaseInCustody on) {
        return on.post("/people/joint", "tie", tie().toString(), "words", FACT, "source", "Marriage certificate");
    }

    private MvcTestResult see(CaseInCustody on, Badge reader) {
        return pages.get()
                .uri("/cases/" + on.id() + "/people/joint")
                .header("Accept-Language", "en")
                .with(as(reader))
                .exchange();
    }

    private UUID fact() {
        return office.sql()
                .sql("select id from joint_fact where tie_id = ?")
                .param(tie())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult takeBack(CaseInCustody on, Badge badge) {
        return pages.post()
                .uri("/cases/" + on.id() + "/people/joint/" + fact() + "/withdrawal")
                .with(as(badge))
                .exchange();
    }

    @Test
    void what_is_held_in_common_is_written_once_and_read_by_both_teams() {
        assertThat(write(his)).hasStatus(HttpStatus.FOUND);
        assertThat(see(his, onlyHis)).bodyText().contains(FACT, "Marriage certificate");
        assertThat(see(hers, onlyHers)).bodyText().contains(FACT, "Marriage certificate");
    }

    @Test
    void it_can_be_written_from_either_side() {
        write(hers);
        assertThat(see(his, onlyHis)).bodyText().contains(FACT);
    }

    @Test
    void nothing_but_the_sentence_crosses_the_wall() {
        write(his);
        assertThat(see(his, onlyHis))
                .bodyText()
                .contains("counsel of their own")
                .doesNotContain("Oksana", hers.id().toString(), onlyHers.name());
        assertThat(pages.get().uri("/cases/" + hers.id() + "/people").with(as(onlyHis)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoever_is_on_both_teams_is_warned_of_the_conflict() {
        assertThat(see(his, his.attorney())).bodyText().contains("You are on both teams", "Horbenko, Oksana");
    }

    @Test
    void before_anything_is_in_common_one_team_sees_no_trace_of_the_tie() {
        assertThat(see(his, onlyHis))
                .bodyText()
                .contains("no case of a relative is tied")
                .doesNotContain("Two clients");
    }

    @Test
    void whoever_is_on_one_team_writes_nothing_in_common() {
        assertThat(pages.post()
                        .uri("/cases/" + his.id() + "/people/joint")
                        .param("tie", tie().toString())
                        .param("words", FACT)
                        .param("source", "Marriage certificate")
                        .with(as(onlyHis)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(see(hers, onlyHers)).bodyText().doesNotContain(FACT);
    }

    @Test
    void either_team_takes_it_back_for_both() {
        write(his);
        assertThat(takeBack(hers, onlyHers)).hasStatus(HttpStatus.FOUND);
        for (var seen : List.of(see(his, onlyHis), see(hers, onlyHers))) {
            assertThat(seen).bodyText().doesNotContain(FACT);
        }
    }

    @Test
    void a_stranger_takes_nothing_back() {
        write(his);
        var other = new CaseInCustody(pages, office, cases);
        takeBack(other, other.attorney());
        assertThat(see(his, onlyHis)).bodyText().contains(FACT);
    }

    @Test
    void when_the_cases_are_parted_nothing_is_in_common_any_longer() {
        write(his);
        his.post("/custody/companions/" + tie() + "/parting");
        assertThat(see(his, onlyHis)).bodyText().doesNotContain(FACT);
        assertThat(see(hers, onlyHers)).bodyText().doesNotContain(FACT);
    }

    @Test
    void it_stands_in_the_journal_of_both_cases() {
        write(his);
        for (var on : List.of(his, hers)) {
            assertThat(on.get("/journal")).bodyText().contains("what two cases of one family have in common");
        }
    }

    @Test
    void the_database_lets_nobody_write_into_a_pair_whose_other_half_is_not_theirs() {
        assertThat(Actor.as(onlyHis.member(), () -> refuses("""
                        insert into joint_fact (case_id, other_case, tie_id, words, source) values (?, ?, ?, 'It', 'Me')""", his.id(), hers.id(), tie())))
                .isTrue();
    }

    private boolean refuses(String statement, Object... of) {
        try {
            transaction.executeWithoutResult(_ -> sql.sql(statement).params(of).update());
            return false;
        } catch (DataAccessException refused) {
            return true;
        }
    }

    @Test
    void a_sentence_without_a_source_is_asked_for_one() {
        assertThat(his.post("/people/joint", "tie", tie().toString(), "words", FACT))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"source-error\"", FACT);
    }
}
