package org.safeconduct.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.form.FormLibrary;

class ExaminationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void a_work_folder_that_is_not_there_stops_every_filing() {
        assertThat(weight("Work folder", examine(TODAY, folder.resolve("gone"))))
                .isEqualTo(Weight.BROKEN);
    }

    @Test
    void looking_leaves_nothing_behind() {
        examine(TODAY, folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_clock_in_the_past_is_noticed() {
        assertThat(weight("Clock", examine(LocalDate.of(1999, 12, 31), folder))).isEqualTo(Weight.LACKING);
    }

    @Test
    void rules_that_nobody_verified_for_a_year_are_named() {
        assertThat(weight("Rules", examine(TODAY.plusYears(20), folder))).isEqualTo(Weight.LACKING);
    }

    @Test
    void a_missing_tool_says_what_it_costs_and_where_it_comes_from() {
        var tool = new Tool("Reader", "no-such-program", List.of("-v"), "letters are refused", "letter-tools");
        assertThat(tool.examine())
                .isEqualTo(Remark.lacking("Reader", "missing: letters are refused. Debian package: letter-tools"));
    }

    @Test
    void a_tool_that_answers_is_fine() {
        var tool = new Tool("Java", java(), List.of("--version"), "-", "-");
        assertThat(tool.examine().weight()).isEqualTo(Weight.FINE);
    }

    @Test
    void a_form_that_is_not_at_hand_is_named() {
        assertThat(examine(TODAY, folder))
                .filteredOn(remark -> remark.subject().equals("Forms"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.words()).contains("I-589", "forms import"));
    }

    private List<Remark> examine(LocalDate today, Path temporary) {
        return Examination.examine(today, temporary, folder, FormLibrary.in(folder.resolve("forms")));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Weight weight(String subject, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .weight();
    }
}
