package org.safeconduct.reading.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.likeness.Likeness.Degree;

class WordingTest {
    private static final String PAGE = """
            On the evening of the third of March two men came to our door and asked for my brother, who had refused to
            pay them. They said that they would return for all of us. My mother gave them what we had in the house, and
            they left. The next morning we found the shop burnt. We went to the police station in Comayagua, where an
            officer wrote down our names and told us to come back on Monday. On Monday another officer said that there
            was no such report, and that it would be better for us to leave the town before the end of the week.
            """;
    private static final String OTHER = """
            The applicant was born in Comayagua and attended the primary school of San Miguel from 1998 to 2004. He then
            worked as an apprentice in a repair shop, and from 2011 owned a workshop of his own. He is married and has
            two children, both of whom live with their grandmother. He has no criminal record in any country, and has
            never before applied for a visa or for protection. He speaks Spanish and some English, reads both.
            """;

    @Test
    void the_same_words_are_the_same_page() {
        assertThat(between(PAGE, PAGE)).isEqualTo(new Likeness(Degree.SAME, 100, 0));
    }

    @Test
    void line_breaks_and_capitals_do_not_matter() {
        assertThat(between(PAGE, PAGE.toUpperCase(Locale.ROOT).replace('\n', ' '))
                        .words())
                .isEqualTo(100);
    }

    /// What a machine misreads: each of so many letters in a thousand becomes another.
    @ParameterizedTest
    @CsvSource({"2,SAME", "5,SAME", "20,NEAR"})
    void a_page_that_was_read_badly_is_still_found(int wrong, Degree degree) {
        assertThat(between(PAGE, misread(PAGE, wrong)).degree()).isEqualTo(degree);
    }

    @Test
    void a_page_with_another_sentence_is_near() {
        var changed = PAGE.replace(
                "They said that they would return for all of us.", "They left a telephone number and went away again.");
        assertThat(between(PAGE, changed).degree()).isIn(Degree.NEAR, Degree.SAME);
        assertThat(between(PAGE, changed).words()).isBetween(60, 99);
    }

    @Test
    void another_page_in_the_same_language_is_different() {
        assertThat(between(PAGE, OTHER).words()).isLessThan(15);
    }

    @Test
    void a_stamp_is_too_little_to_compare() {
        assertThat(Wording.signature("COPY 12 March 2022, page 4")).isEmpty();
    }

    @Test
    void a_signature_is_the_same_on_every_machine() {
        assertThat(Wording.signature(PAGE)).hasSize(64).allMatch(value -> value >= 0 && value <= 0xffff);
        assertThat(Wording.signature(PAGE)).isEqualTo(Wording.signature(PAGE));
    }

    private static Likeness between(String one, String other) {
        return Likeness.between(
                new Fingerprint(0, Wording.signature(one)), new Fingerprint(0, List.copyOf(Wording.signature(other))));
    }

    private static String misread(String text, int perThousand) {
        var dice = new Random(7);
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (dice.nextInt(1000) < perThousand) {
                letters[i] = (char) ('a' + dice.nextInt(26));
            }
        }
        return new String(letters);
    }
}
