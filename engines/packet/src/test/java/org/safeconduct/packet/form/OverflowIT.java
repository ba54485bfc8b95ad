package org.safeconduct.packet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case with more to say than the I-589 has room for.
class OverflowIT {
    private static final String NARRATIVE = "form1[0].#subform[5].#subform[6].TextField14[0]";
    private static final int SENTENCES = 160;

    @TempDir
    private static Path folder;

    private static Filled form;

    @BeforeAll
    static void fill() {
        var account = IntStream.rangeClosed(1, SENTENCES)
                .mapToObj(i -> "On day " + i + " the officers asked me about the march and wrote down what I said.")
                .collect(Collectors.joining(" "));
        var child = Samples.yaml().replaceAll("(?s).*\nchildren:[^\n]*\n(.*?)\n\nmother:.*", "$1");
        var yaml = Samples.yaml()
                .replace("On March 6, 2022 …", account)
                .replace("other-names:                       # [] when there are none", "other-names: # []")
                .replace(
                        "    - Andrey Sokolov\n",
                        "    - Andrey Sokolov\n" + "    - Andrei Sokolov the Younger of Perm\n".repeat(6))
                .replace(child, IntStream.range(0, 9).mapToObj(i -> child).collect(Collectors.joining("\n")))
                .replace(
                        "siblings: []",
                        "siblings:\n"
                                + "  - { name: { family: Sokolov, given: Pyotr }, born: { city: Perm, country: Russia }, deceased: no, location: \"Perm, Russia\" }\n"
                                        .repeat(6));
        form = Filled.of(Samples.I_589, Samples.facts(yaml), folder);
    }

    @Test
    void an_account_is_broken_behind_a_sentence_and_says_where_it_goes_on() {
        assertThat(Filled.even(form.value(NARRATIVE)))
                .startsWith("On day 1 the officers")
                .endsWith("what I said. See Supplement B, Part B, question 1.A.");
    }

    @Test
    void no_sentence_is_lost() {
        var text = form.text();
        assertThat(IntStream.rangeClosed(1, SENTENCES))
                .allSatisfy(i -> assertThat(text)
                        .contains(
                                "On day " + i + " the officers asked me about the march and wrote down what I said."));
    }

    @Test
    void the_supplement_names_part_and_question() {
        assertThat(form.value("SupplementB_2[0].TextField31[0]")).isEqualTo("B");
        assertThat(form.value("SupplementB_2[0].TextField31[1]")).isEqualTo("1.A");
        assertThat(form.value("SupplementB_2[0].TextField32[0]"))
                .startsWith(
                        "Part B, question 1.A (Past harm, mistreatment or threats), explanation, continued from page 5:");
    }

    @Test
    void a_copied_supplement_repeats_name_and_number() {
        assertThat(form.value("SupplementB_2[0].SupBApplicantName[0]")).isEqualTo("Andrei Viktorovich Sokolov");
        assertThat(form.value("SupplementA_3[0].PtAILine1_ANumber[1]")).isEqualTo("A 241-555-013");
    }

    @Test
    void a_line_too_long_for_its_box_refers_to_the_supplement_and_stands_there() {
        assertThat(form.value("form1[0].#subform[0].TextField1[1]")).isEqualTo("See Supplement B");
        assertThat(Filled.even(form.value("form1[0].#subform[13].TextField32[0]")))
                .contains(
                        "Part A.I, question 7 (Other names used), from page 1: Andrey Sokolov; Andrei Sokolov the Younger");
    }

    @Test
    void rows_a_table_has_no_room_for_stand_on_the_supplement() {
        assertThat(form.value("form1[0].#subform[13].TextField32[0]"))
                .contains(
                        "5. Sibling: Pyotr Sokolov; born in Perm, Russia; deceased: no; current location: Perm, Russia")
                .contains("6. Sibling:");
    }

    @Test
    void nine_children_need_three_pages_of_supplement_a() {
        assertThat(form.value("form1[0].#subform[1].TotalChild[0]")).isEqualTo("9");
        assertThat(form.value("form1[0].#subform[12].TextField12[2]")).isEqualTo("Polina");
        assertThat(form.value("SupplementA_2[0].TextField12[2]")).isEqualTo("Polina");
        assertThat(form.value("SupplementA_3[0].TextField12[2]")).isEqualTo("Polina");
        assertThat(form.value("SupplementA_3[0].TextField12[12]")).isEmpty();
    }

    @Test
    void the_pages_stand_in_the_order_of_the_form() {
        assertThat(form.text())
                .containsSubsequence(
                        "Page 10 of 12",
                        "Supplement A",
                        "Supplement A",
                        "Supplement A",
                        "Supplement B",
                        "Supplement B");
        assertThat(form.pages()).isGreaterThanOrEqualTo(16);
    }

    @Test
    void what_went_to_the_supplement_is_no_finding() {
        assertThat(form.findings()).noneMatch(finding -> finding.rule().equals("FM-06"));
    }
}
