package org.safeconduct.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.parts.Name;

/// What to enter into a locator that finds the exact spelling only.
class TryListTest {
    private static List<String> attempts(String name, String... seen) {
        return TryList.of(Name.of(name), List.of(seen), 40).stream()
                .map(attempt -> attempt.first() + "|" + attempt.last())
                .toList();
    }

    private static Standard standard(String id) {
        return Standard.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the table of Doc 9303 for Russian
            icao-ru, Щербаков, shcherbakov
            icao-ru, Юлия, iuliia
            icao-ru, Андрей, andrei
            icao-ru, Подъячев, podieiachev
            icao-ru, Хрущёв, khrushchev
            icao-ru, Эльза, elza
            # BGN/PCGN: e is ye at the beginning, after vowels and signs
            bgn-ru, Елена, yelena
            bgn-ru, Сергеев, sergeyev
            bgn-ru, Соловьёв, solovyev
            bgn-ru, Юлия, yuliya
            # newspapers
            press-ru, Дмитрий, dmitry
            press-ru, Мария, maria
            press-ru, Толстой, tolstoy
            # passports before 2013
            old-ru, Дмитрий, dmitriy
            old-ru, Александр, alexandr
            # examples of the Ukrainian resolution
            cabinet-uk, Згорани, zghorany
            cabinet-uk, Розгон, rozghon
            cabinet-uk, Костянтин, kostiantyn
            cabinet-uk, Знам'янка, znamianka
            cabinet-uk, Гоща, hoshcha
            cabinet-uk, Ґалаґан, galagan
            bgn-uk, Юрій, yuriy
            """)
    void a_standard_writes(String id, String own, String latin) {
        assertThat(standard(id).write(own)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({"icao-ru, Київ", "cabinet-uk, Рыбаков", "bgn-uk, Соловьёв", "press-ru, Євген"})
    void a_standard_keeps_to_its_language(String id, String word) {
        assertThat(standard(id).mayWrite(word)).isFalse();
    }

    @Test
    void a_standard_says_nothing_of_letters_it_does_not_know() {
        assertThat(standard("icao-ru").write("Қайрат")).isEmpty();
    }

    @Test
    void what_somebody_has_seen_comes_first() {
        assertThat(attempts("Дарья Воронцова", "Daria Vorontzova")).first().isEqualTo("Daria|Vorontzova");
    }

    @Test
    void standards_come_before_guesses() {
        assertThat(attempts("Юлия Щербакова").subList(0, 8)).contains("Iuliia|Shcherbakova", "Yuliya|Shcherbakova");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Олександр Ковальчук, Oleksandr|Kovalchuk
            محمد حداد, Mohammed|Hadad
            Дарья Сергеевна Воронцова, Darya|Vorontsova
            """)
    void is_among_the_attempts(String name, String attempt) {
        assertThat(attempts(name)).contains(attempt);
    }

    @Test
    void tries_each_half_of_a_double_family_name() {
        assertThat(attempts("María Hernández López"))
                .contains("Maria|Hernandez Lopez", "Maria|Hernandez", "Maria|Lopez");
    }

    @Test
    void tries_first_and_last_name_exchanged() {
        assertThat(attempts("Wei Zhang")).contains("Wei|Zhang", "Zhang|Wei");
    }

    @Test
    void tries_nothing_twice() {
        assertThat(attempts("Дарья Воронцова")).doesNotHaveDuplicates();
    }

    @Test
    void says_of_each_why() {
        assertThat(TryList.of(Name.of("Дарья Воронцова"), List.of(), 20))
                .allSatisfy(attempt -> assertThat(attempt.why()).isNotBlank());
    }

    @Test
    void is_no_longer_than_asked() {
        assertThat(TryList.of(Name.of("Дарья Воронцова"), List.of(), 5)).hasSize(5);
    }

    @Test
    void enters_a_single_name_into_either_field() {
        assertThat(attempts("Shamsuddin")).contains("Shamsuddin|", "|Shamsuddin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "", "42"})
    void is_empty_without_a_letter(String name) {
        assertThat(attempts(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Щербаков, shcherbakov", "حداد, haddad", "Muñoz, munoz"})
    void a_word_has_among_its_spellings(String own, String latin) {
        assertThat(Spellings.of(Token.of(own), List.of(), 30))
                .extracting(Spelling::letters)
                .contains(latin);
    }
}
