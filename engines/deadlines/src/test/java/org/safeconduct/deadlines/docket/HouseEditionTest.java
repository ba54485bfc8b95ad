package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.law.Edition;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;

/// A house enters that from December 1, 2026 an appeal has to be there within ten days.
class HouseEditionTest {
    private static final Rulebook SHIPPED = Rulebook.packaged();
    private static final Rulebook OWN = SHIPPED.amended(List.of(tenDays()));
    private static final LocalDate DECISION = LocalDate.of(2026, 11, 25);

    /// The same case, asked before the change, on its day, and after it is over.
    @ParameterizedTest(name = "asked on {0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30 | 2026-12-28 | until November 30, 2026      |
            2026-12-01 | 2026-12-07 | from December 1, 2026 to March 31, 2027 | version 3 of BIA-01 is used, entered by Nora Whitfield on Monday, November 30, 2026
            2027-04-01 | 2026-12-28 | since April 1, 2027          |
            """)
    void the_same_case_is_answered_by_the_version_of_the_day(LocalDate on, LocalDate due, String term, String house) {
        var found = appeal(OWN, on);
        var steps = String.join(
                " ", found.steps().stream().map(step -> step.words()).toList());
        assertThat(found.dates().map(Counted::legal)).contains(due);
        assertThat(steps).contains("this version of BIA-01 holds " + term);
        if (house == null) {
            assertThat(steps).doesNotContain("own version");
        } else {
            assertThat(steps).contains(house);
        }
    }

    @Test
    void a_case_without_a_version_of_the_house_says_nothing_of_one() {
        assertThat(appeal(SHIPPED, DECISION).steps())
                .noneMatch(step -> step.words().contains("version"));
    }

    @Test
    void what_another_law_would_move_is_told_by_both_days() {
        var on = LocalDate.of(2026, 12, 1);
        var shift = Shift.between(docket(SHIPPED, on), docket(OWN, on));
        assertThat(shift.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.words())
                        .isEqualTo("Notice of appeal (Form EOIR-26), received by the Board moves from "
                                + "December 28, 2026 to December 7, 2026, 21 days earlier."));
    }

    @Test
    void the_same_law_moves_nothing() {
        assertThat(Shift.between(docket(OWN, DECISION), docket(OWN, DECISION)).moves())
                .isEmpty();
    }

    private static Reckoning appeal(Rulebook book, LocalDate on) {
        return docket(book, on).reckonings().stream()
                .filter(found -> found.rule().id().equals("BIA-01") && found.trigger() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Docket docket(Rulebook book, LocalDate on) {
        return Docketing.of(book)
                .docket(
                        new CaseMaker()
                                .event("oral-decision", DECISION.toString())
                                .facts(),
                        on);
    }

    private static Rule tenDays() {
        var text = RuleText.file(SHIPPED.versions("BIA-01"))
                .replace("amount: 30", "amount: 10")
                .replace("  words:", "  valid-from: 2026-12-01\n  valid-to: 2027-03-31\n  words:");
        var read = (RuleFile.Sound) RuleFile.read(text.getBytes(StandardCharsets.UTF_8));
        return read.rules().getFirst().by(new Edition(3, "Nora Whitfield", LocalDate.of(2026, 11, 30)));
    }
}
