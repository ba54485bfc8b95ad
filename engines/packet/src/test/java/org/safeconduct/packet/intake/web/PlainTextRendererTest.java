package org.safeconduct.packet.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class PlainTextRendererTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        Протокол допроса свидетеля от двенадцатого марта
            UTF-16,       Протокол допроса свидетеля от двенадцатого марта
            UTF-16LE,     Interview of 12 March with words enough to see the zeros
            windows-1251, Протокол допроса свидетеля от двенадцатого марта
            KOI8-R,       Протокол допроса свидетеля от двенадцатого марта
            windows-1252, Señor Núñez llegó mañana con su mujer y sus niños
            """)
    void reads_the_encodings_that_text_comes_in(String encoding, String words) throws Exception {
        assertThat(print(words.getBytes(Charset.forName(encoding))).text()).contains(words);
    }

    @Test
    void a_guessed_encoding_is_to_be_confirmed() throws Exception {
        Printed printed = print("Протокол допроса свидетеля".getBytes(Charset.forName("windows-1251")));
        assertThat(printed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("windows-1251"));
    }

    @Test
    void each_piece_of_a_long_text_is_heard_of() throws Exception {
        var file = Files.writeString(folder.resolve("long.txt"), ("word ".repeat(2_000) + "\n").repeat(62));
        var heard = new AtomicInteger();

        new PlainTextRenderer().render(new Source(file, "long.txt", folder, List.of("en"), heard::incrementAndGet));

        assertThat(heard).hasValue(3);
    }

    @Test
    void a_form_feed_begins_a_new_page() throws Exception {
        assertThat(print("first\fsecond\fthird").pages()).isEqualTo(3);
    }

    @Test
    void long_lines_are_wrapped_and_nothing_is_cut() throws Exception {
        assertThat(print("x".repeat(3000))
                        .text()
                        .chars()
                        .filter(letter -> letter == 'x')
                        .count())
                .isEqualTo(3000);
    }

    @Test
    void tabs_end_at_every_eighth_column() {
        assertThat(Lines.expand("Date\tPlace\tA longer name\tEnd")).isEqualTo("Date    Place   A longer name   End");
    }

    @Test
    void markup_in_plain_text_is_printed_as_it_stands() throws Exception {
        assertThat(print("<script>alert(1)</script> & <b>").text()).contains("<script>alert(1)</script> & <b>");
    }

    @Test
    void a_program_that_calls_itself_text_is_refused() {
        assertRefused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 3, 8, 9, 5, 3, 1, 1, 2}, "IN-01");
    }

    @Test
    void more_text_than_anyone_reads_is_refused_with_its_size() {
        assertRefused("word ".repeat(900_000).getBytes(UTF_8), "IN-04");
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws Exception {
        assertThat(print("Соколов").pdf()).isEqualTo(print("Соколов").pdf());
    }

    private void assertRefused(byte[] content, String rule) {
        assertThatThrownBy(() -> print(content))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private Printed print(String text) throws UnreadableException {
        return print(text.getBytes(UTF_8));
    }

    private Printed print(byte[] content) throws UnreadableException {
        return Printed.by(new PlainTextRenderer(), folder, "notes.txt", content);
    }
}
