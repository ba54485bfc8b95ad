package org.safeconduct.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            2026-04;    3;   none;                    Lantern, Blank Sheet (Apr. 2026), at p. 3.
            2026-04-15; 3-4; https://lantern.example; Lantern, Blank Sheet (Apr. 15, 2026), at pp. 3-4, https://lantern.example.
            2026-05-02; iv;  none;                    Lantern, Blank Sheet (May 2, 2026), at p. iv.
            2026;       12;  none;                    Lantern, Blank Sheet (2026), at p. 12.
            2026~;      12;  none;                    Lantern, Blank Sheet (2026~), at p. 12.
            """)
    void a_report_is_cited_in_one_form(String published, String page, @Nullable String url, String line) {
        var report = new Report.Details(
                "RU", EnumSet.of(Report.Topic.PROTEST), "Blank Sheet", "Lantern", published, "en", url);
        assertThat(Citation.of(report, page)).isEqualTo(line);
    }
}
