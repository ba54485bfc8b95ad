package org.safeconduct.law.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files that are broken or made to break us; each gets one plain sentence.
class HostileYamlTest {
    @Test
    void stops_at_references_that_unfold_without_end() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(10)));
        }
        assertThat(SchemaFileTest.problems(bomb.toString()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("References with * unfold"));
    }

    @Test
    void stops_at_a_reference_to_itself() {
        assertThat(SchemaFileTest.problems("title: &t [*t]\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("References with * unfold"));
    }

    @Test
    void stops_at_nesting_no_person_writes() {
        assertThat(SchemaFileTest.complaints("[".repeat(10_000)))
                .containsExactly("This file is nested deeper than any of ours; is it really the right one?");
    }

    @Test
    void refuses_a_file_of_many_megabytes() {
        assertThat(SchemaFileTest.problems(new byte[3_000_000]))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("This file is larger than 2 MB"));
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(SchemaFileTest.complaints("")).containsExactly("This file is empty.");
        assertThat(SchemaFileTest.complaints("# only a remark\n")).containsExactly("This file is empty.");
    }

    @Test
    void names_both_lines_of_a_field_given_twice() {
        assertThat(SchemaFileTest.complaints("title: A\nkind: motion\ntitle: B\n"))
                .containsExactly("line 3: 'title' stands here twice, first on line 1");
    }

    @Test
    void says_that_a_tab_stands_in_front() {
        assertThat(SchemaFileTest.complaints("title: A\nexhibits:\n\t- file: a\n"))
                .containsExactly("line 3: A tab stands at the beginning of this line; use spaces instead.");
    }

    @Test
    void explains_a_colon_inside_a_text() {
        assertThat(SchemaFileTest.complaints("title: Motion: Continue\n"))
                .containsExactly("line 1: A colon followed by a space inside a text makes YAML see a field;"
                        + " put the whole text in quotes.");
    }

    @Test
    void refuses_a_second_document() {
        assertThat(SchemaFileTest.complaints("title: A\n---\ntitle: B\n"))
                .containsExactly("line 2: A second document begins here with '---'; this file must hold only one.");
    }

    @Test
    void refuses_tags_that_would_build_objects() {
        assertThat(SchemaFileTest.problems("title: !!javax.script.ScriptEngineManager [x]\nkind: motion\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("A text that begins with '!'"));
    }

    @Test
    void refuses_invisible_control_characters_and_names_the_line() {
        assertThat(SchemaFileTest.complaints("title: A\nkind: mo\u0007tion\n"))
                .containsExactly(
                        "line 2: An invisible control character stands here; delete it and type the text again.");
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        assertThat(SchemaFileTest.problems(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("not in the encoding UTF-8"));
    }

    @Test
    void says_where_a_quotation_mark_is_missing() {
        assertThat(SchemaFileTest.problems("title: \"Never closed\nkind: motion\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("a quotation mark is missing"));
    }

    @Test
    void quotes_only_the_beginning_of_an_endless_name() {
        assertThat(SchemaFileTest.problems("title: A\nkind: motion\n" + "x".repeat(1000) + ": 1\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).hasSizeLessThan(200));
    }
}
