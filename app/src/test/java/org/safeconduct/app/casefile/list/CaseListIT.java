package org.safeconduct.app.casefile.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Six cases, opened once and only looked at.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseListIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseList list;

    @Autowired
    private TestClock clock;

    private Badge nora;

    @BeforeAll
    void a_monday_morning() {
        nora = office.engage(Role.ATTORNEY);
        waiting(held("Sokolov", "Соколов Андрей", "241555013", LocalDate.of(2026, 3, 2)), "2026-12-14", 3);
        waiting(held("Horbenko", "Горбенко Микола", "241555027", LocalDate.of(2025, 5, 20)), "2026-12-03", 40);
        waiting(held("Haile", "ሃይሌ", "241555045", LocalDate.of(2026, 11, 10)), "2026-11-25", 0);
        waiting(held("Noorzai", "نورزی", "241555058", LocalDate.of(2026, 8, 1)), "2026-11-20", 9);
        waiting(held("Amaral", null, null, null), null, 20);
        var okello = waiting(held("Okello", null, null, null), "2026-11-24", 1);
        Actor.as(nora.member(), () -> {
            cases.close(okello, TODAY);
            return null;
        });
    }

    private UUID held(String family, @Nullable String own, @Nullable String number, @Nullable LocalDate since) {
        var opening = new Opening(
                new ClientName(null, null, family, own, "Told by phone"),
                number == null ? null : new ANumber(number),
                Stage.BEFORE_THE_JUDGE,
                LocalDate.of(2025, 1, 1),
                since == null ? Whereabouts.NEVER_HELD : Whereabouts.detained(since, "Eloy Detention Center"));
        return Actor.as(nora.member(), () -> cases.open(opening));
    }

    /// With that hearing ahead, and nothing done for so many days.
    private UUID waiting(UUID id, @Nullable String hearing, int idle) {
        office.sql()
                .sql("""
                        update client_case set next_hearing = ?::date, last_activity = ?::timestamptz - ? * interval '1 day'
                        where id = ?""")
                .param(hearing)
                .param(clock.instant().toString())
                .param(idle)
                .param(id)
                .update();
        return id;
    }

    private List<String> names(CaseFilter filter) {
        return Actor.as(nora.member(), () -> list.page(filter, TODAY, clock.getZone())).files().stream()
                .map(file -> file.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by the next hearing
                      |              |    |         | Noorzai Haile Horbenko Sokolov Amaral
            WEEK      |              |    |         | Haile
            FORTNIGHT |              |    |         | Haile Horbenko
            NONE_SET  |              |    |         | Amaral
            PASSED    |              |    |         | Noorzai
            # by custody
                      | DETAINED     |    |         | Noorzai Haile Horbenko Sokolov
                      | NOT_DETAINED |    |         | Amaral
                      | OVER_30      |    | CUSTODY | Horbenko Sokolov Noorzai
                      | OVER_90      |    | CUSTODY | Horbenko Sokolov Noorzai
                      | OVER_180     |    | CUSTODY | Horbenko Sokolov
            # where nothing was done
                      |              | 7  | IDLE    | Horbenko Amaral Noorzai
                      |              | 14 | IDLE    | Horbenko Amaral
                      |              | 30 |         | Horbenko
            # in other orders
                      |              |    | NAME    | Amaral Haile Horbenko Noorzai Sokolov
                      |              |    | CUSTODY | Horbenko Sokolov Noorzai Haile Amaral
            # together
            FORTNIGHT | OVER_180     | 30 |         | Horbenko
            """)
    void shows_the_cases_that_are_like_that(
            @Nullable HearingFilter hearing,
            @Nullable CustodyFilter custody,
            @Nullable Integer idle,
            @Nullable CaseOrder order,
            String shown) {
        assertThat(names(new CaseFilter(null, hearing, custody, idle, null, order, false, null, null)))
                .containsExactly(shown.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sokolov        | Sokolov
            sokol          | Sokolov
            Соколов        | Sokolov
            андрей соколов | Sokolov
            ГОРБЕНКО       | Horbenko
            ሃይሌ            | Haile
            نورزی          | Noorzai
            A 241-555-027  | Horbenko
            241555027      | Horbenko
            555045         | Haile
            # heard, not spelled
            Sokoloff       | Sokolov
            """)
    void finds_a_name_in_any_script_and_a_number_however_it_is_parted(String typed, String shown) {
        assertThat(names(new CaseFilter(typed, null, null, null, null, null, false, null, null)))
                .containsExactly(shown);
    }

    @Test
    void closed_cases_are_on_a_list_of_their_own() {
        assertThat(names(new CaseFilter(null, null, null, null, null, null, true, null, null)))
                .containsExactly("Okello");
    }

    @Test
    void a_sign_that_means_something_to_the_database_is_only_a_sign() {
        assertThat(names(new CaseFilter("%_\\'", null, null, null, null, null, false, null, null)))
                .isEmpty();
    }

    @Test
    void shows_no_case_of_another_team() {
        var julian = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/cases").with(as(julian)))
                .hasStatusOk()
                .bodyText()
                .contains("No cases yet")
                .doesNotContain("Sokolov");
    }

    @Test
    void finds_no_name_of_another_team() {
        var julian = office.engage(Role.ATTORNEY);
        assertThat(pages.get().uri("/cases").param("q", "Sokolov").with(as(julian)))
                .bodyText()
                .contains("No case is like that");
    }

    @Test
    void a_script_gets_the_list_alone() {
        assertThat(pages.get()
                        .uri("/cases")
                        .param("hearing", "WEEK")
                        .header("HX-Request", "true")
                        .with(as(nora)))
                .bodyText()
                .contains("Haile")
                .doesNotContain("<html")
                .doesNotContain("Sokolov");
    }

    @Test
    void speaks_spanish() {
        assertThat(pages.get().uri("/cases").header("Accept-Language", "es").with(as(nora)))
                .bodyText()
                .contains("Próxima audiencia")
                .contains("en 2 días");
    }

    @Test
    void an_address_that_somebody_bent_is_refused_without_a_fault() {
        assertThat(pages.get().uri("/cases").param("hearing", "NEVER").with(as(nora)))
                .hasStatus(400);
        assertThat(pages.get()
                        .uri("/cases")
                        .param("after", "x'")
                        .param("afterId", UUID.randomUUID().toString())
                        .with(as(nora)))
                .hasStatusOk();
    }
}
