package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;

class TimingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # hearing  | filed      | kind       | due by default
            2027-01-19 | 2027-01-04 | Individual | -
            2027-01-19 | 2027-01-05 | Individual | 2027-01-04
            2027-01-04 | 2026-12-21 | Individual | -
            2027-01-04 | 2026-12-22 | Individual | 2026-12-21
            # a holiday: 15 days before 2027-02-02 is Monday, 18 January
            2027-02-02 | 2027-01-19 | Individual | -
            2027-02-02 | 2027-01-20 | Individual | 2027-01-19
            2027-01-19 | 2027-01-05 | Master     | 2027-01-04
            2027-01-19 | 2027-01-05 | Bond       | -
            """)
    void asks_about_papers_later_than_the_default(String hearing, String filed, String kind, String due)
            throws IOException {
        var findings = Inspected.changed(
                folder,
                "hearing: { date: 2026-12-14, time: \"08:30\", kind: Individual }\n"
                        + "custody: { state: detained, facility: Eloy Detention Center, since: 2026-03-02 }",
                "hearing: { date: " + hearing + ", time: \"08:30\", kind: " + kind + " }\ncustody: { state: released }",
                "date: 2026-11-23\ncourt",
                "date: " + filed + "\ncourt");
        if (due.equals("-")) {
            assertThat(findings).extracting(Finding::rule).doesNotContain("ICPM-04", "ICPM-05");
        } else {
            var rule = kind.equals("Master") ? "ICPM-05" : "ICPM-04";
            Inspected.assertFires(findings, Level.CONFIRM, rule, "on " + due + ", which is past");
        }
    }

    @Test
    void computes_no_date_for_a_detained_person() throws IOException {
        var findings = Inspected.changed(folder, "date: 2026-12-14", "date: 2026-11-24");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hearing: { date: 2026-12-14 | hearing: { date: 2026-11-20 | DOC-09 | The hearing of 2026-11-20 is over
            date: 2014-05-06 | date: 2027-01 | IN-19 | is dated after the day of filing
            date: 2014-05-06 | date: 2026-12-XX | IN-19 | is dated after the day of filing
            Olena Marchenko, date: 2026-11-10 | Olena Marchenko, date: 2026-12-01 | IN-19 | is dated 2026-12-01
            Andrei Sokolov, date: 2026-11-12 | Andrei Sokolov, date: 2027-11-12 | IN-19 | is dated 2027-11-12
            since: 2026-03-02 | since: 2027-03-02 | IN-19 | Custody is said to begin on 2027-03-02
            Dana Whitfield, date: 2026-11-23 | Dana Whitfield, date: 2026-11-24 | IN-19 | The certificate of service is dated after
            """)
    void warns_of_days_that_cannot_be(String from, String to, String rule, String words) throws IOException {
        Inspected.assertFires(Inspected.changed(folder, from, to), Level.WARNS, rule, words);
    }

    @ParameterizedTest
    @CsvSource({"2026", "2026-11~", "202X", "2026-11-23", "2020/2030", "../2030", "2026-24"})
    void accepts_a_date_that_may_be_past(String date) throws IOException {
        assertThat(Inspected.changed(folder, "date: 2014-05-06", "date: " + date))
                .isEmpty();
    }
}
