package org.safeconduct.app.people.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.Checkout;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.people.Location;

class SampleCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
            eloy,     'Sokolov, Andrei Viktorovich', A 241-555-013, 2026-03-02
            adelanto, 'Horbenko, Mykola Ivanovych',  A 241-555-027, 2025-05-20
            """)
    void opens_as_the_folder_says(String folder, String name, String number, LocalDate since) {
        var opening = in(folder).opening(TODAY);
        assertThat(opening.client().caseName()).isEqualTo(name);
        assertThat(opening.aNumber()).hasToString(number);
        assertThat(opening.whereabouts().since()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            eloy,     REMOVAL, 2026-12-14
            adelanto, BOND,    2026-12-03
            """)
    void stands_before_the_court_that_the_folder_names(String folder, Proceeding.Kind kind, LocalDate hearing) {
        assertThat(in(folder).proceeding().kind()).isEqualTo(kind);
        assertThat(in(folder).hearing(UUID.randomUUID()).day()).isEqualTo(hearing);
    }

    private static SampleCase in(String folder) {
        return SampleCase.in(Checkout.ROOT.resolve("samples").resolve(folder));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            spouse,   Marina Olegovna Sokolova,   1990-03-05
            children, Polina Andreevna Sokolova,  2015-04-11
            mother,   Lyudmila Ivanovna Sokolova,
            """)
    void brings_the_family(String who, String name, String born) {
        var person = Notes.read(Checkout.ROOT.resolve("samples/eloy/facts.yaml"))
                .list(who)
                .getFirst();
        assertThat(SampleCase.name(person).spelled()).isEqualTo(name);
        assertThat(SampleCase.details(person, Location.ABROAD).birth().edtf()).isEqualTo(born);
    }
}
