package org.safeconduct.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static final UUID NORA = UUID.randomUUID();
    private static final UUID IRINA = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-11-23T15:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    /// Entries are added as a page lists them: the newest first.
    private void then(@Nullable UUID actor, String act, @Nullable String route, Instant at) {
        entries.add(new Entry(100 - entries.size(), at, actor, act, NORA, route, true));
    }

    private Chronicle told() {
        return Chronicle.of(entries, 200, ZoneOffset.UTC);
    }

    @Test
    void pages_that_one_member_read_on_one_day_are_one_line() {
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY.plusSeconds(300));
        then(NORA, "CASE_CHANGED", null, MONDAY.plusSeconds(200));
        then(NORA, "CASE_READ", "/cases/{caseId}/people", MONDAY.plusSeconds(100));
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY);
        var lines = told().days().getFirst().shares().getFirst().lines();
        assertThat(lines).extracting(Chronicle.Line::times).containsExactly(3, 1);
        assertThat(lines.getFirst().first()).isEqualTo(MONDAY);
    }

    @Test
    void a_file_that_was_fetched_stands_by_itself() {
        then(NORA, "CASE_READ", "/cases/{caseId}/documents/{documentId}/file", MONDAY);
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY);
        assertThat(told().days().getFirst().shares().getFirst().lines())
                .extracting(Chronicle.Line::kind)
                .containsExactly(Chronicle.Kind.COPIED, Chronicle.Kind.READ);
    }

    @Test
    void members_and_days_are_kept_apart() {
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY);
        then(IRINA, "CASE_READ", "/cases/{caseId}", MONDAY);
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY.minusSeconds(86400));
        var days = told().days();
        assertThat(days)
                .extracting(Chronicle.Day::day)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22));
        assertThat(days.getFirst().shares())
                .extracting(Chronicle.Share::actor)
                .containsExactly(Optional.of(NORA), Optional.of(IRINA));
    }

    @Test
    void the_program_itself_is_nobody() {
        then(null, "CASE_CHANGED", null, MONDAY);
        assertThat(told().days().getFirst().shares().getFirst().actor()).isEmpty();
    }

    @Test
    void a_record_that_ends_here_leads_nowhere() {
        then(NORA, "CASE_READ", "/cases/{caseId}", MONDAY);
        assertThat(told().older()).isNull();
        assertThat(Chronicle.of(entries, 1, ZoneOffset.UTC).older()).isEqualTo(100);
    }
}
