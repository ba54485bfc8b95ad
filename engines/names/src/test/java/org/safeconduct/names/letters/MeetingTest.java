package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two words beside each other: pairs that must meet, with the rule a reader is told, and pairs that must not.
class MeetingTest {
    private static Meeting meeting(String one, String other) {
        return Meeting.of(Token.of(one), Token.of(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # written alike
            Hernández, HERNANDEZ, SAME_LETTERS
            Соловьёв, Соловьев, SAME_LETTERS
            # one name in several languages and spellings
            Олександр, Aleksandr, SAME_NAME
            محمد, Mohammed, SAME_NAME
            יעקב, Jacob, SAME_NAME
            Muhammad, Mohamed, SAME_NAME
            # short forms
            Катя, Екатерина, SHORT_FORM
            Bob, Robert, SHORT_FORM
            # Cyrillic by several habits of writing
            Щербаков, Shcherbakov, SPELLING
            Щербаков, Scherbakov, SPELLING
            Жуков, Joukov, SPELLING
            Хрущёв, Khrushchev, SPELLING
            Цветков, Tsvetkov, SPELLING
            Гнатюк, Hnatiuk, SPELLING
            """)
    void meet_by(String one, String other, Rule rule) {
        assertMet(one, other, rule);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Arabic, whose short vowels are not written
            الخطيب, Khatib, SPELLING
            حداد, Haddad, SPELLING
            منصوري, Mansouri, SPELLING
            شرقاوي, Sharqawi, SPELLING
            # Persian letters
            چگینی, Chegini, SPELLING
            # Hebrew
            רבינוביץ, Rabinovich, SPELLING
            גולדשטיין, Goldstein, SPELLING
            # Latin by two habits
            Yushchenko, Iouchtchenko, SPELLING
            # man and woman of one family
            Воронцов, Воронцова, FEMININE
            # slips
            Vorontsova, Vorontosva, SLIP
            # initials, across scripts, too
            А, Андрей, INITIAL
            A, Андрей, INITIAL
            """)
    void meet_as_well_by(String one, String other, Rule rule) {
        assertMet(one, other, rule);
    }

    private static void assertMet(String one, String other, Rule rule) {
        assertThat(meeting(one, other)).satisfies(met -> {
            assertThat(met.isEnough()).as("likeness " + met.likeness()).isTrue();
            assertThat(met.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # different names that look alike
            Мария, Марина
            Hassan, Hussein
            محمد, Mahmoud
            Said, Saad
            Anna, Inna
            Michal, Michael Angelo
            # one frame, two names
            Abdulrahman, Abdulkarim
            Nuruddin, Shamsuddin
            عبدالرحمن, Abdulkarim
            # nothing in common
            Воронцова, Kovalchuk
            الخطيب, Haddad
            כהן, Levi
            # short words
            Ким, Цой
            Li, Wu
            # another initial
            A, Viktor
            """)
    void do_not_meet(String one, String other) {
        assertThat(meeting(one, other).isEnough()).isFalse();
    }

    @Test
    void meet_the_same_from_either_side() {
        assertThat(meeting("Щербаков", "Shcherbakov").likeness())
                .isEqualTo(meeting("Shcherbakov", "Щербаков").likeness());
    }

    @Test
    void meet_across_two_scripts_neither_of_which_is_latin() {
        assertThat(meeting("داوودي", "Давуди").likeness())
                .isGreaterThan(meeting("داوودي", "Петров").likeness());
    }

    @Test
    void say_so_when_two_known_names_look_alike() {
        assertThat(meeting("Мария", "Марина").rule()).isEqualTo(Rule.ANOTHER_NAME);
    }

    @Test
    void have_nothing_in_common_with_a_word_without_letters() {
        assertThat(meeting("Anna", "—").likeness()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Щербаков, Shcherbakov, Scherbakof", "الخطيب, Khatib, Khateb", "Anna, Anna, Anya"})
    void are_liker_by_the_usual_spelling(String own, String usual, String rare) {
        assertThat(meeting(own, usual).likeness())
                .isGreaterThan(meeting(own, rare).likeness());
    }

    @ParameterizedTest
    @CsvSource({"Khatib, Alkhatib", "Masri, Elmasri", "الخطيب, Elkhatib"})
    void meet_with_and_without_an_article(String one, String other) {
        assertThat(meeting(one, other).isEnough()).isTrue();
    }

    @Test
    void tell_a_reader_why_in_words() {
        assertThat(Rule.values()).allSatisfy(rule -> assertThat(rule.words()).isNotBlank());
    }
}
