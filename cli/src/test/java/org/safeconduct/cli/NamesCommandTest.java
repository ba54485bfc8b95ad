package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/// Names at the prompt.
class NamesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void two_names_are_compared_word_by_word() {
        assertThat(run("names", "compare", "Дарья Сергеевна Воронцова", "Daria Vorontsova"))
                .isEqualTo(Exit.DONE);
        assertThat(out.toString())
                .contains(
                        "They may be one person's name.",
                        "Дарья = Daria: forms of one name",
                        "Сергеевна: patronymic that met nothing");
    }

    @Test
    void a_contradiction_is_said_as_such() {
        run("names", "compare", "Иван Петрович Сидоров", "Пётр Иванович Сидоров");
        assertThat(out.toString()).contains("They contradict each other.");
    }

    @Test
    void a_name_without_letters_is_said_to_have_none() {
        run("names", "compare", "—", "Daria");
        assertThat(out.toString()).contains("—: no letters to compare");
    }

    @Test
    void spellings_come_with_their_reasons() {
        assertThat(run("names", "spellings", "Юлия Щербакова")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("Iuliia", "Shcherbakova", "Russian passports");
    }

    @Test
    void a_spelling_that_was_seen_comes_first() {
        run("names", "spellings", "Юлия Щербакова", "--seen", "Julija Scherbakowa", "--most", "1");
        assertThat(out.toString()).contains("Julija", "Scherbakowa");
    }

    @Test
    void nothing_can_be_spelt_without_letters() {
        assertThat(run("names", "spellings", "42")).isEqualTo(Exit.UNREADABLE);
        assertThat(err.toString()).contains("no letters to spell");
    }
}
