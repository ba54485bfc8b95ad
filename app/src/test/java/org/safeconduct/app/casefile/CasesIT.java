package org.safeconduct.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class CasesIT {
    private static final Opening SOKOLOV = new Opening(
            new ClientName("Andrei", "Viktorovich", "Sokolov", "Соколов Андрей Викторович", "Passport"),
            new ANumber("241555013"),
            Stage.BEFORE_THE_JUDGE,
            LocalDate.of(2026, 3, 9),
            Whereabouts.detained(LocalDate.of(2026, 3, 2), "Eloy Detention Center"));

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient app;

    @Autowired
    private TransactionTemplate work;

    private final Badge nora;
    private final Badge julian;
    private final UUID sokolov;

    CasesIT(@Autowired Office office, @Autowired Cases cases) {
        nora = office.engage(Role.ATTORNEY);
        julian = office.engage(Role.ATTORNEY);
        sokolov = Actor.as(nora.member(), () -> cases.open(SOKOLOV));
    }

    private <T> T as(Badge member, Supplier<T> deed) {
        return Actor.as(member.member(), () -> work.execute(transaction -> deed.get()));
    }

    private CaseFile seen() {
        return as(nora, () -> cases.caseFile(sokolov));
    }

    @Test
    void whoever_opens_a_case_is_on_its_team() {
        assertThat(seen().name()).isEqualTo("Sokolov, Andrei Viktorovich");
    }

    @Test
    void days_in_custody_are_counted_to_today() {
        assertThat(seen().daysInCustody(LocalDate.of(2026, 11, 23))).hasValue(266);
    }

    @Test
    void another_member_finds_no_such_case() {
        assertThat(as(julian, () -> cases.findCase(sokolov))).isEmpty();
    }

    @Test
    void another_member_cannot_change_it() {
        assertThat(as(julian, () -> cases.change(sokolov, "Mine", Whereabouts.NEVER_HELD, 0)))
                .isFalse();
        assertThat(seen().name()).isEqualTo("Sokolov, Andrei Viktorovich");
    }

    @Test
    void another_member_cannot_write_into_its_history() {
        assertThatThrownBy(() -> as(
                        julian,
                        () -> app.sql(
                                        "insert into case_stage (case_id, stage, since) values (?, 'INTAKE', current_date)")
                                .param(sokolov)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_writes_a_case_without_a_team() {
        assertThatThrownBy(() -> as(nora, () -> app.sql("""
                        insert into client_case (name, stage, opened, custody)
                        values ('Nobody', 'INTAKE', current_date, 'DETAINED')""").update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_makes_a_team_for_a_case_that_is_not_there() {
        assertThatThrownBy(() -> as(
                        nora,
                        () -> app.sql(
                                        "insert into case_team (case_id, member_id) values (gen_random_uuid(), current_member())")
                                .update()))
                .rootCause()
                .hasMessageContaining("a_team_has_a_case");
    }

    @Test
    void the_second_of_two_savings_changes_nothing() {
        var where = new Whereabouts(Custody.RELEASED, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 11, 20), null);
        assertThat(as(nora, () -> cases.change(sokolov, "Sokolov, A.", where, 0)))
                .isTrue();
        assertThat(as(nora, () -> cases.change(sokolov, "Lost?", Whereabouts.NEVER_HELD, 0)))
                .isFalse();
        assertThat(seen().name()).isEqualTo("Sokolov, A.");
    }

    @Test
    void what_is_done_in_a_case_is_activity_without_anybody_saying_so() {
        var before = seen().lastActivity();
        as(nora, () -> {
            cases.reach(sokolov, Stage.AWAITING_DECISION, LocalDate.of(2026, 12, 14));
            return null;
        });
        assertThat(seen().lastActivity()).isAfter(before);
    }

    @Test
    void a_closed_case_is_still_there() {
        as(nora, () -> {
            cases.close(sokolov, LocalDate.of(2026, 11, 23));
            return null;
        });
        assertThat(seen().isClosed()).isTrue();
    }
}
