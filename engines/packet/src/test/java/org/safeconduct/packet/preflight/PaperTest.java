package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Sheet;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.Taken;

class PaperTest {
    @ParameterizedTest
    @CsvSource({"OWN, false, true", "MACHINE_READ, false, true", "NONE, false, false", "NONE, true, true"})
    void counts_a_page_with_letters_or_without_ink_as_searchable(Text text, boolean blank, boolean searchable) {
        var sheet = new Sheet(612, 792, 40, blank, text, 90);
        var taken = new Taken.Accepted(Path.of("taken.pdf"), List.of(), List.of(sheet), List.of());
        assertThat(Paper.of(taken, 1000, "text").pages()).containsExactly(new Paper.Page(612, 792, searchable));
    }

    @Test
    void keeps_why_a_file_was_refused() {
        var locked = Finding.blocks("IN-02", Place.of("passport.pdf"), "It asks for a password.");
        var paper = Paper.of(new Taken.Refused(locked), 1000, "");
        assertThat(paper.findings()).containsExactly(locked);
        assertThat(paper.pages()).isEmpty();
    }
}
