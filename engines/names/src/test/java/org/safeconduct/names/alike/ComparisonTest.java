package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.names.parts.Name;

/// Two names beside each other: pairs that may be one person's, and pairs that contradict each other.
class ComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the same in another script
            Дарья Воронцова | Darya Vorontsova
            محمد أحمد علي | Mohammed Ahmed Ali
            משה בן דוד | Moshe Ben David
            # the order of the words
            Воронцова Дарья Сергеевна | Darya Sergeyevna Vorontsova
            Hernández López, María | Maria Hernandez Lopez
            Zhang Wei | Wei Zhang
            # what papers leave out: patronymic, middle name, mother's name, particle
            Дарья Сергеевна Воронцова | Дарья Воронцова
            María Hernández López | Maria Hernandez
            Mohammed Ahmed Ali | Mohammed Ali
            Yusuf bin Khalid | Yusuf Khalid
            # one word or two
            Abd al-Rahman Khatib | Abdulrahman Khatib
            Jean-Baptiste Désir | Jeanbaptiste Desir
            Juan de la Cruz | Juan Delacruz
            # initials
            А. В. Королёв | Андрей Викторович Королёв
            John Q. Public | John Public
            # titles
            Dr. Sami Haddad | Sami Haddad
            # a woman's family name as her husband's
            Anna Ivanova | Anna Ivanov
            """)
    void may_be_one_person(String one, String other) {
        assertThat(Comparison.of(one, other)).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # brothers and sisters
            Мария Воронцова | Марина Воронцова
            Omar bin Yusuf | Ali bin Yusuf
            # another patronymic
            Иван Петрович Сидоров | Иван Андреевич Сидоров
            # father and son
            Иван Петрович Сидоров | Пётр Иванович Сидоров
            Mohammed Ahmed Ali | Ahmed Mohammed Ali
            Yusuf bin Khalid | Khalid bin Yusuf
            משה בן דוד | דוד בן משה
            # a double family name of another mother
            María Hernández López | María Hernández García
            # junior and senior
            John Smith Jr. | John Smith Sr.
            # another initial
            A. Korolev | Виктор Королёв
            # nothing
            Дарья Воронцова | Wei Zhang
            """)
    void contradict_each_other(String one, String other) {
        assertThat(Comparison.of(one, other)).isNotInstanceOf(Comparison.Alike.class);
    }

    @Test
    void leave_one_word_of_a_longer_name_in_doubt() {
        assertThat(Comparison.of("Maria", "Maria Hernandez")).isInstanceOf(Comparison.Doubtful.class);
    }

    @Test
    void are_alike_where_both_are_the_same_single_name() {
        assertThat(Comparison.of("Shamsuddin", "شمس الدين")).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void say_the_same_from_either_side(String one, String other) {
        assertThat(Comparison.of(one, other).score())
                .isEqualTo(Comparison.of(other, one).score());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void account_for_every_word_of_both(String one, String other) {
        var why = Comparison.of(one, other).why();
        assertThat(words(why.stream().map(Reason::one))).isEqualTo(letters(one));
        assertThat(words(why.stream().map(Reason::other))).isEqualTo(letters(other));
    }

    static Stream<String[]> pairs() {
        return Stream.of(
                new String[] {"Дарья Сергеевна Воронцова", "Darya Vorontsova"},
                new String[] {"María Hernández López", "Maria Garcia"},
                new String[] {"Abdul Rahman", "Abdulrahman"},
                new String[] {"משה דוד", "David Moshe"},
                new String[] {"Shamsuddin", "Ana Luz Marina Quispe Mamani"},
                new String[] {"Ana Ana Ana Ana Ana Ana Ana Ana Ana Ana", "Ana Luz Ana Luz Ana Luz"},
                new String[] {"Дарья Vorontsova محمد", "محمد Дарья"});
    }

    private static String words(Stream<String> words) {
        return letters(words.reduce("", String::concat));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void say_which_word_met_which_and_by_what_rule() {
        assertThat(Comparison.of("Катя Белоусова", "Екатерина Белоусова").why())
                .extracting(Reason::one, Reason::other, Reason::rule)
                .contains(tuple("Катя", "Екатерина", "a short form of that name"));
    }

    @Test
    void say_which_word_met_nothing() {
        assertThat(Comparison.of("María Hernández López", "Maria Hernandez").why())
                .extracting(Reason::one, Reason::other, Reason::rule)
                .contains(tuple("López", "", "family name that met nothing"));
    }

    @Test
    void have_nothing_to_say_of_names_without_letters() {
        assertThat(Comparison.of("—", "Maria").score()).isZero();
    }

    @Test
    void take_a_name_of_two_hundred_letters() {
        var name = "Марияфернанда Hernández محمد ".repeat(8).strip();
        assertThat(Comparison.of(Name.of(name), Name.of(name)).score()).isEqualTo(1);
    }

    @Test
    void are_certain_of_the_same_name_only() {
        assertThat(Comparison.of("Darya Vorontsova", "Darya Vorontsova").score())
                .isGreaterThan(
                        Comparison.of("Darya Vorontsova", "Daria Voronzova").score());
    }
}
