package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples, asked at the prompt; the dates are worked out by hand from their documents.
class DeadlinesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # sample | what stands in the answer of November 23, 2026
            eloy     | Papers for the hearing: due by November 30, 2026, in 7 days
            eloy     | Asylum application (Form I-589), received by the court: due by February 24, 2027
            eloy     | stay in a border cell: crossed on
            eloy     | claim on Form SF-95 about the border cell, received by CBP: due by February 24, 2028
            eloy     | A bond hearing before a judge: closed
            adelanto | stay in a border cell: crossed on
            adelanto | at least 120 and at most 168 hours
            adelanto | Otay Mesa border station, from 2025-05-14 to 2025-05-20: 6 days
            adelanto | claim on Form SF-95 about the border cell, received by CBP: due by May 14, 2027
            adelanto | Habeas in the district of detention: open
            adelanto | A hearing because detention has lasted six months: contested
            """)
    void a_sample_is_answered(String sample, String words) {
        assertThat(run("deadlines", sample(sample), "--on", "2026-11-23")).isEqualTo(Exit.DONE);
        assertThat(flat()).containsIgnoringCase(words);
    }

    @Test
    void each_date_is_unfolded_to_its_steps_and_its_source() {
        run("deadlines", sample("eloy"), "--on", "2026-11-23");
        assertThat(flat())
                .contains("Counted from last arrival in the United States, Tuesday, February 24, 2026")
                .contains("8 USC 1158(a)(2)(B)")
                .contains("Would change it:")
                .contains("Not legal advice.");
    }

    @Test
    void what_does_not_apply_is_told_on_request() {
        run("deadlines", sample("eloy"), "--on", "2026-11-23", "--all");
        assertThat(flat()).contains("ICPM-04").contains("does not apply, custody is 'detained'");
    }

    @Test
    void a_mistake_is_told_with_its_line_and_nothing_is_counted() throws IOException {
        var file = folder.resolve("facts.yaml");
        Files.writeString(file, """
                format: safeconduct/case-facts/1
                zone: America/Phoenix
                events:
                  - { what: arival, on: 2026-02-24, source: declaration }
                """);
        assertThat(run("deadlines", file.toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("facts.yaml, line 4", "Did you mean 'arrival'?", "Nothing was counted.");
        assertThat(out.toString()).isEmpty();
    }

    private static String sample(String name) {
        return Path.of("..", "samples", name, "deadlines.yaml").toString();
    }

    /// Without the line breaks of a narrow window.
    private String flat() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private int run(String... words) {
        var given = new ArrayList<>(List.of(words));
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(given.toArray(String[]::new));
    }
}
