package org.safeconduct.samples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void lines_of_one_paragraph_run_together() {
        assertThat(Script.parse("one\ntwo\n\nthree").blocks())
                .containsExactly(new Block.Paragraph("one two"), new Block.Paragraph("three"));
    }

    @Test
    void a_number_at_the_start_makes_a_numbered_paragraph() {
        assertThat(Script.parse("12. Then they came.").blocks())
                .containsExactly(new Block.Numbered("12", "Then they came."));
    }

    @Test
    void a_bar_starts_a_row_of_a_table() {
        assertThat(Script.parse("| a | b |\n| c | d |").blocks())
                .containsExactly(new Block.Row(List.of("a", "b")), new Block.Row(List.of("c", "d")));
    }

    @Test
    void the_hand_is_the_first_word_of_the_name_unless_it_is_given() {
        assertThat(Script.parse("~ Соколов А. В. | today\n~ A. Sokolov | | Соколов")
                        .blocks())
                .extracting(block -> ((Block.Signed) block).hand())
                .containsExactly("Соколов", "Соколов");
    }

    @Test
    void the_look_is_said_at_the_top() {
        var look = Script.parse("%font mono\n%size 9\n%paper a5\n%mark SAMPLE\n\nwords")
                .look();
        assertThat(look).isEqualTo(new Look(Look.Family.MONO, 9, Look.Sheet.A5, 1.3f, "SAMPLE"));
    }

    @Test
    void quotation_marks_of_a_keyboard_become_those_of_a_letter() {
        assertThat(Script.parse("He said, \"That isn't so\" (\"no\").").blocks())
                .extracting(Block::words)
                .containsExactly("He said, “That isn’t so” (“no”).");
    }

    @Test
    void a_rule_and_a_new_page_have_no_words() {
        assertThat(Script.parse("---\n===").blocks()).extracting(Block::words).containsExactly("", "");
    }
}
