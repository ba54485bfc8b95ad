package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.Taken.Piece;

class ShelfTest {
    private static final String KEY = "0f".repeat(32);

    @TempDir
    Path folder;

    private Shelf shelf = Shelf.in(Path.of(""));
    private Taken.Accepted passport = new Taken.Accepted(Path.of(""), List.of(), List.of(), List.of());

    @BeforeEach
    void take_a_passport_in() throws IOException {
        shelf = Shelf.in(folder.resolve("shelf"));
        passport = new Taken.Accepted(
                Files.writeString(folder.resolve("passport.pdf"), "%PDF of a passport"),
                List.of(new Piece("passport.jpg", 0, 2), new Piece("stamp\nof entry.jpg", 2, 1)),
                List.of(
                        new Sheet(612, 792, 40.5f, false, Text.MACHINE_READ, 71),
                        new Sheet(595, 842, 842, true, Text.NONE, 0),
                        new Sheet(612, 792, 12, false, Text.OWN, 100)),
                List.of(
                        Finding.warns("IN-09", Place.of("passport.jpg", 1), "Page 1 is hard to read."),
                        new Finding(Level.CONFIRM, "IN-09", null, "Паспорт лежит на боку.")));
    }

    @Test
    void gives_back_what_was_put_on_it() {
        shelf.keep(KEY, passport);

        assertThat(shelf.find(KEY)).get().satisfies(found -> {
            assertThat(found.pdf()).hasSameBinaryContentAs(passport.pdf());
            assertThat(found.pieces()).isEqualTo(passport.pieces());
            assertThat(found.sheets()).isEqualTo(passport.sheets());
            assertThat(found.findings()).isEqualTo(passport.findings());
        });
    }

    @Test
    void hands_out_its_own_copy_at_once() {
        assertThat(shelf.keep(KEY, passport).pdf()).startsWith(folder.resolve("shelf"));
    }

    @Test
    void has_nothing_under_another_key() {
        shelf.keep(KEY, passport);
        assertThat(shelf.find("a1".repeat(32))).isEmpty();
    }

    @Test
    void overlooks_a_changed_pdf_and_takes_a_new_one() throws IOException {
        Files.writeString(shelf.keep(KEY, passport).pdf(), "%PDF of something else");
        assertThat(shelf.find(KEY)).isEmpty();

        shelf.keep(KEY, passport);
        assertThat(shelf.find(KEY)).isPresent();
    }

    @Test
    void overlooks_a_label_with_a_flipped_bit() throws IOException {
        var label = shelf.keep(KEY, passport).pdf().resolveSibling("label");
        var bytes = Files.readAllBytes(label);
        bytes[bytes.length / 2] ^= 1;
        Files.write(label, bytes);
        assertThat(shelf.find(KEY)).isEmpty();
    }

    @Test
    void overlooks_a_label_that_is_cut_short() throws IOException {
        Files.write(shelf.keep(KEY, passport).pdf().resolveSibling("label"), new byte[3]);
        assertThat(shelf.find(KEY)).isEmpty();
    }

    @Test
    void takes_the_same_thing_twice() {
        shelf.keep(KEY, passport);
        assertThat(shelf.keep(KEY, passport).pdf()).hasSameBinaryContentAs(passport.pdf());
    }

    @Test
    void leaves_nothing_beside_its_entries() throws IOException {
        shelf.keep(KEY, passport);
        Files.delete(shelf.keep(KEY, passport).pdf().resolveSibling("label"));
        shelf.keep(KEY, passport);

        try (var files = Files.list(folder.resolve("shelf"))) {
            assertThat(files).containsExactly(folder.resolve("shelf/0f"));
        }
    }

    @Test
    void keeps_nothing_that_a_missing_program_made_poorer() {
        var poorer = new Taken.Accepted(
                passport.pdf(),
                passport.pieces(),
                passport.sheets(),
                List.of(Finding.warns("IN-03", Place.of("passport.jpg"), "The scans were not made searchable.")));
        assertThat(shelf.keep(KEY, poorer)).isSameAs(poorer);
        assertThat(shelf.find(KEY)).isEmpty();
    }

    @Test
    void is_closed_to_others() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("shelf"))))
                .isEqualTo("rwx------");
    }

    @Test
    void goes_by_content_name_and_languages() throws IOException {
        var other = Files.writeString(folder.resolve("other.pdf"), "%PDF of a summons");
        var key = Shelf.key(passport.pdf(), "a.pdf", List.of("ru"));

        assertThat(Shelf.key(passport.pdf(), "a.pdf", List.of("ru"))).isEqualTo(key);
        assertThat(List.of(
                        Shelf.key(other, "a.pdf", List.of("ru")),
                        Shelf.key(passport.pdf(), "b.pdf", List.of("ru")),
                        Shelf.key(passport.pdf(), "a.pdf", List.of("uk")),
                        Shelf.key(passport.pdf(), "a.pdf", List.of())))
                .doesNotContain(key)
                .doesNotHaveDuplicates();
    }
}
