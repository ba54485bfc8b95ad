package org.safeconduct.law.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFileTest {
    private static final SchemaFile SCHEMA = SchemaFile.beside(SchemaFileTest.class, "case.schema.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands under exhibits 1  | what its writer reads
            {file: a.pdf, langauge: ru}     | line 3: exhibits → 1: 'langauge' is not a field here; did you mean 'language'?
            {file: a.pdf, colour: red}      | line 3: exhibits → 1: 'colour' is not a field here; the fields here are file, language, phone.
            {language: ru}                  | line 3: exhibits → 1: 'file' is missing: a file of the case folder.
            {file: a.pdf, phone: 5205551212} | line 3: exhibits → 1 → phone: This should be text; put it in quotes: "5205551212".
            {file: [a.pdf]}                 | line 3: exhibits → 1 → file: This should be text, not a list.
            a.pdf                           | line 3: exhibits → 1: This should be a group of fields such as 'name: …', not text.
            ~                               | line 3: exhibits → 1: This entry is empty.
            """)
    void names_line_path_and_remedy_inside_a_list(String exhibit, String words) {
        assertThat(complaints("title: T\nkind: motion\nexhibits: [ " + exhibit + " ]"))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: ''             | line 1: title: This is empty: the name printed on the cover.
            kind: moton           | line 1: kind: 'moton' is not known here; allowed are application, evidence, motion; did you mean 'motion'?
            kind: letter          | line 1: kind: 'letter' is not known here; allowed are application, evidence, motion.
            day: 2026-02-30       | line 1: day: '2026-02-30' is not a date; write year-month-day, such as 2026-11-23.
            day: 11/23/2026       | line 1: day: '11/23/2026' is not a date; write year-month-day, such as 2026-11-23.
            pages: many           | line 1: pages: This should be a whole number.
            pages: 0              | line 1: pages: This must be at least 1.
            pages: 100            | line 1: pages: This must be at most 99.
            limit: 25 megs        | line 1: limit: '25 megs' can't be read: the greatest size of a part, such as 25 MB.
            sealed: yes           | line 1: sealed: This should be true or false.
            exhibits: []          | line 1: exhibits: This list needs at least 1 entry.
            exhibits: a.pdf       | line 1: exhibits: This should be a list: each entry on a line of its own that begins with '- '.
            """)
    void says_what_a_field_must_look_like(String line, String words) {
        assertThat(complaints(line + "\n")).contains(words);
    }

    @Test
    void shows_the_line_of_the_unknown_field_and_not_of_its_group() {
        var text = "title: T\nkind: motion\nexhibits:\n  - file: a.pdf\n\n    lnguage: ru\n";
        assertThat(problems(text)).extracting(Problem::line).containsExactly(6);
    }

    @Test
    void tells_all_problems_in_the_order_of_the_file() {
        assertThat(problems("kind: x\nday: y\npages: 0\n"))
                .extracting(Problem::line)
                .isSorted()
                .hasSize(4);
    }

    @Test
    void takes_a_blank_field_as_absent() {
        assertThat(sound("title: T\nkind: motion\nday:\n").has("day")).isFalse();
        assertThat(complaints("title:\nkind: motion\n"))
                .containsExactly("line 1: 'title' is missing: the name printed on the cover.");
    }

    @Test
    void leaves_country_codes_times_and_leading_zeros_as_they_were_written() {
        var root = sound("title: 12:30\nkind: motion\nexhibits: [{file: 0123, language: no}]\n");
        var exhibit = root.list("exhibits").getFirst();
        assertThat(List.of(root.text("title"), exhibit.text("file"), exhibit.text("language")))
                .containsExactly("12:30", "0123", "no");
    }

    @Test
    void gives_each_value_its_line() {
        var root = sound("title: T\nkind: motion\nexhibits:\n- file: a\n- file: b\n  language: ru\n");
        var second = root.list("exhibits").getLast();
        assertThat(second.line()).isEqualTo(5);
        assertThat(second.at("language").line()).isEqualTo(6);
        assertThat(second.at("language").path()).isEqualTo("exhibits → 2 → language");
    }

    @Test
    void says_that_a_file_is_not_there() {
        var checked = SCHEMA.check(Path.of("no-such-folder", "filing.yaml"));
        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Faulty.class,
                        faulty -> assertThat(faulty.problems())
                                .extracting(Problem::toString)
                                .containsExactly("There is no file filing.yaml here."));
    }

    @Test
    void reports_an_incomplete_installation() {
        assertThatThrownBy(() -> SchemaFile.beside(SchemaFileTest.class, "absent.json"))
                .hasMessage("This installation is incomplete: absent.json is missing.");
    }

    @Test
    void reads_a_file_with_a_byte_order_mark_and_windows_line_ends() {
        assertThat(sound("\uFEFFtitle: T\r\nkind: motion\r\n").text("kind")).isEqualTo("motion");
    }

    @Test
    void refuses_another_encoding_and_names_the_line() {
        var content = "title: T\nkind: motion # дело\n".getBytes(Charset.forName("windows-1251"));
        assertThat(problems(content))
                .extracting(Problem::toString)
                .containsExactly(
                        "line 2: From here on the text is not in the encoding UTF-8; save the file again as UTF-8.");
    }

    static List<String> complaints(String text) {
        return problems(text).stream().map(Problem::toString).toList();
    }

    static List<Problem> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    static List<Problem> problems(byte[] content) {
        return switch (SCHEMA.check(content)) {
            case Checked.Sound sound -> List.of();
            case Checked.Faulty faulty -> faulty.problems();
        };
    }

    private static Entry sound(String text) {
        return switch (SCHEMA.check(text.getBytes(UTF_8))) {
            case Checked.Sound sound -> sound.root();
            case Checked.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }
}
