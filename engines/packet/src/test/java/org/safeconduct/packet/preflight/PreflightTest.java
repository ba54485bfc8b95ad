package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.preflight.Preflight.Evidence;

class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void only_reminds_of_what_it_cannot_see_in_a_good_filing() throws IOException {
        assertThat(Inspected.unchanged(folder, Evidence.NONE))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("APP-01", "FEE-01", "ICPM-03");
        assertThat(Inspected.unchanged(folder, Evidence.NONE))
                .extracting(Finding::level)
                .containsOnly(Level.CONFIRM);
    }

    @Test
    void puts_blocks_before_warnings_before_what_is_to_be_confirmed() throws IOException {
        var findings = Inspected.changed(folder, "phone: (602) 555-0117", "#");
        assertThat(findings).extracting(Finding::level).isSorted();
    }

    @Test
    void passes_on_once_what_intake_and_forms_found() throws IOException {
        var blank = Finding.warns("IN-08", Place.of("documents/passport.jpg", 2), "Page 2 is blank.");
        var paper = new Paper(List.of(Inspected.letter()), 100, "", List.of(blank));
        var evidence = new Evidence(Map.of(Inspected.PASSPORT, paper), List.of(blank));
        assertThat(Inspected.unchanged(folder, evidence)).containsOnlyOnce(blank);
    }

    @Test
    void passes_on_why_a_file_was_refused() throws IOException {
        var locked = Finding.blocks("IN-02", Place.of("documents/passport.jpg"), "It asks for a password.");
        var evidence = Inspected.seen(Inspected.PASSPORT, Paper.refused(locked));
        assertThat(Inspected.unchanged(folder, evidence)).startsWith(locked);
    }

    @Test
    void lets_no_uncertain_rule_block_but_the_portals_limit() throws IOException {
        var findings = Inspected.changed(folder, ", facility: Eloy Detention Center", "");
        assertThat(findings).extracting(Finding::level).containsOnly(Level.CONFIRM);
    }
}
