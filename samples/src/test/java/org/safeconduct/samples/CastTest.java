package org.safeconduct.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date that is told twice is told alike.
class CastTest {
    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-03-06, eloy/facts.yaml
            2024-02-24, eloy/facts.yaml
            2022-03-06, src/main/resources/org/safeconduct/samples/eloy/declaration.en.txt
            2024-02-24, src/main/resources/org/safeconduct/samples/eloy/ruling-2024.en.txt
            2025-10-08, src/main/resources/org/safeconduct/samples/eloy/declaration.en.txt
            2026-02-24, src/main/resources/org/safeconduct/samples/eloy/property-request.txt
            2025-05-14, src/main/resources/org/safeconduct/samples/adelanto/oksana.en.txt
            2025-05-20, src/main/resources/org/safeconduct/samples/adelanto/motion.txt
            """)
    void a_day_of_the_cast_is_told_in_the_paper(LocalDate day, String paper) throws IOException {
        assertThat(Files.readString(Path.of(paper)).replaceAll("\\s+", " ")).contains(TOLD.format(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            eloy/filing.yaml ; Соколов Андрей Викторович ; A 241-555-013
            eloy/facts.yaml ; Соколов Андрей Викторович ; A 241-555-013
            adelanto/filing.yaml ; Горбенко Микола Іванович ; A 241-555-027
            adelanto/facts.yaml ; Горбенко Микола Іванович ; A 241-555-027
            adelanto/facts.yaml ; Горбенко Оксана Петрівна ; A 241-555-031
            adelanto/linked-case.yaml ; Горбенко Оксана Петрівна ; A 241-555-031
            """)
    void a_manifest_names_its_client_as_the_cast_does(String file, String name, String number) throws IOException {
        assertThat(Files.readString(Path.of(file))).contains(name, number);
    }

    /// In a file for programs days are written in their order.
    @ParameterizedTest
    @CsvSource(textBlock = """
            1979-10-02, adelanto/facts.yaml, src/main/resources/org/safeconduct/samples/adelanto/declaration.en.txt
            2025-02-03, adelanto/facts.yaml, src/main/resources/org/safeconduct/samples/adelanto/declaration.en.txt
            2025-05-14, adelanto/facts.yaml, src/main/resources/org/safeconduct/samples/adelanto/declaration.en.txt
            2008-06-07, adelanto/facts.yaml, src/main/resources/org/safeconduct/samples/adelanto/oksana.en.txt
            1983-05-19, adelanto/facts.yaml, src/main/resources/org/safeconduct/samples/adelanto/marriage.en.txt
            2027-03-11, adelanto/linked-case.yaml, src/main/resources/org/safeconduct/samples/adelanto/oksana-notice.txt
            2025-05-16, adelanto/linked-case.yaml, src/main/resources/org/safeconduct/samples/adelanto/motion.txt
            2025-08-14, adelanto/team.yaml, src/main/resources/org/safeconduct/samples/adelanto/motion.txt
            2026-03-02, adelanto/team.yaml, src/main/resources/org/safeconduct/samples/adelanto/motion.txt
            """)
    void a_fact_has_the_day_of_the_paper(LocalDate day, String facts, String paper) throws IOException {
        assertThat(Files.readString(Path.of(facts))).contains(day.toString());
        a_day_of_the_cast_is_told_in_the_paper(day, paper);
    }
}
