package org.safeconduct.app.casefile.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class ProceedingsIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private Hearings hearings;

    @Autowired
    private JdbcClient app;

    @Autowired
    private TransactionTemplate work;

    private Badge nora;
    private Badge julian;
    private UUID horbenko;
    private UUID bond;

    @BeforeEach
    void a_bond_proceeding() {
        nora = office.engage(Role.ATTORNEY);
        julian = office.engage(Role.ATTORNEY);
        horbenko = office.team(nora);
        assertThat(post("/proceedings", "kind", "BOND", "court", "Adelanto Immigration Court"))
                .hasStatus(HttpStatus.FOUND);
        bond = doing(nora, () -> proceedings.list(horbenko)).getFirst().id();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri("/cases/" + horbenko + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    private <T> T doing(Badge member, Supplier<T> deed) {
        return Actor.as(member.member(), () -> work.execute(transaction -> deed.get()));
    }

    private UUID hearing(String day) {
        post(hearingsOfBond(), "hearing", "BOND", "day", day, "starts", "13:00", "ended", "SCHEDULED");
        return doing(nora, () -> hearings.list(horbenko)).stream()
                .filter(each -> each.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String hearingsOfBond() {
        return "/proceedings/" + bond + "/hearings";
    }

    private @Nullable LocalDate next() {
        return doing(nora, () -> cases.caseFile(horbenko)).nextHearing();
    }

    @Test
    void the_earliest_hearing_is_the_next() {
        hearing("2027-02-18");
        hearing("2026-12-03");
        assertThat(next()).isEqualTo("2026-12-03");
    }

    @Test
    void a_hearing_that_was_held_makes_room_for_the_one_after() {
        hearing("2027-02-18");
        var first = hearing("2026-12-03");
        post(hearingsOfBond() + "/" + first, "hearing", "BOND", "day", "2026-12-03", "ended", "HELD", "version", "0");
        assertThat(next()).isEqualTo("2027-02-18");
    }

    @Test
    void a_hearing_without_a_day_is_asked_for_one() {
        assertThat(post(hearingsOfBond(), "hearing", "BOND", "ended", "SCHEDULED", "note", "Room 2"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-error\"")
                .contains("Room 2");
    }

    @Test
    void who_was_slower_sees_both_versions() {
        var first = hearingsOfBond() + "/" + hearing("2026-12-03");
        post(first, "hearing", "BOND", "day", "2026-12-10", "ended", "SCHEDULED", "version", "0");
        assertThat(post(first, "hearing", "BOND", "day", "2026-12-17", "ended", "SCHEDULED", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Dec 10, 2026", "Dec 17, 2026");
    }

    @Test
    void a_decision_stands_with_its_proceeding() {
        post(
                "/proceedings/" + bond + "/decisions",
                "what",
                "Bond",
                "decided",
                "2026-11-20",
                "outcome",
                "DENIED",
                "served",
                "2026-11-21");
        assertThat(pages.get().uri("/cases/" + horbenko).with(as(nora)))
                .bodyText()
                .contains("Adelanto Immigration Court", "Denied", "served Nov 21, 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proceeding", "hearing", "decision"})
    void another_member_sees_none_of_it(String table) {
        hearing("2026-12-03");
        post("/proceedings/" + bond + "/decisions", "what", "Bond", "decided", "2026-11-20", "outcome", "DENIED");
        assertThat(count(nora, table)).isPositive();
        assertThat(count(julian, table)).isZero();
    }

    private long count(Badge member, String table) {
        return doing(
                member,
                () -> app.sql("select count(*) from " + table).query(Long.class).single());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into proceeding (case_id, kind, court) values (:case, 'BOND', 'X')",
                "insert into hearing (case_id, proceeding_id, kind, day) values (:case, :bond, 'BOND', now())",
                "insert into decision (case_id, proceeding_id, what, decided, outcome) values (:case, :bond, 'X', now(), 'DENIED')"
            })
    void another_member_cannot_write_into_it(String sql) {
        assertThatThrownBy(() -> doing(
                        julian,
                        () -> app.sql(sql)
                                .param("case", horbenko)
                                .param("bond", bond)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
