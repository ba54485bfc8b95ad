package org.safeconduct.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.names.letters.Token;
import org.safeconduct.names.parts.Name;

/// A name looked for among others.
class NameIndexTest {
    private static final NameIndex INDEX = index(
            "Darya Vorontsova",
            "Mohammed Ahmed Ali",
            "María Hernández López",
            "משה בן דוד",
            "Олександр Ковальчук",
            "عبد الرحمن الخطيب",
            "Wei Zhang",
            "Ana Li");

    private static NameIndex index(String... names) {
        return NameIndex.of(Stream.of(names).map(Name::of).toList());
    }

    private static List<Integer> found(String sought) {
        return INDEX.find(Name.of(sought), 0.7).stream()
                .map(NameIndex.Hit::place)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # another script
            Дарья Воронцова, 0
            محمد أحمد علي, 1
            Moshe Ben David, 3
            Oleksandr Kovalchuk, 4
            # another spelling
            Daria Voronzova, 0
            Muhammad Ali, 1
            Abdulrahman Khateeb, 5
            # a slip
            Darya Vorontosva, 0
            Maria Hernandes Lopez, 2
            # another order
            Zhang Wei, 6
            Hernández López María, 2
            # short names
            Ana Li, 7
            """)
    void is_found(String sought, int place) {
        assertThat(found(sought)).contains(place);
    }

    @ParameterizedTest
    @CsvSource({"Pedro Gonzales", "Мария Кузнецова", "—", "A"})
    void is_not_found(String sought) {
        assertThat(found(sought)).isEmpty();
    }

    @Test
    void comes_likeliest_first() {
        var index = index("Daria Voronzova", "Darya Vorontsova", "Darya Volkova");
        assertThat(index.find(Name.of("Darya Vorontsova"), 0.7))
                .extracting(NameIndex.Hit::place)
                .containsExactly(1, 0);
    }

    @Test
    void comes_with_its_reasons() {
        assertThat(INDEX.find(Name.of("Дарья Воронцова"), 0.7)
                        .getFirst()
                        .comparison()
                        .why())
                .hasSize(2);
    }

    @Test
    void is_found_nowhere_in_an_empty_index() {
        assertThat(index().find(Name.of("Ana Li"), 0.1)).isEmpty();
    }

    @Test
    void is_found_as_often_as_it_is_there() {
        assertThat(index("Ana Li", "Ana Li").find(Name.of("Ana Li"), 0.7)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"vorontsova, FRNTSF", "khatib, KTB", "anna, N", "aya, ''", "chernyshev, SRNSF"})
    void has_bones(String latin, String bones) {
        assertThat(Skeleton.bones(latin)).isEqualTo(bones);
    }

    @Test
    void shares_a_key_with_its_spelling_in_another_script() {
        assertThat(Skeleton.keys(Token.of("Воронцова"))).containsAnyElementsOf(Skeleton.keys(Token.of("Vorontsova")));
    }

    @Test
    void shares_a_key_where_one_consonant_was_lost() {
        assertThat(Skeleton.keys(Token.of("Kovalchuk"))).containsAnyElementsOf(Skeleton.keys(Token.of("Kovachuk")));
    }

    @ParameterizedTest
    @CsvSource({
        "Andrei Sokolov, Соколов Андрей Викторович",
        "Yusuf Khalid, يوسف خالد",
        "Horbenko Mykola, Gorbenko Nikolai"
    })
    void two_spellings_of_one_name_share_a_key_of_two_words(String one, String other) {
        var theirs =
                NameIndex.keys(Name.of(other)).stream().flatMap(Set::stream).toList();
        assertThat(NameIndex.keys(Name.of(one)).stream()
                        .filter(word -> word.stream().anyMatch(theirs::contains)))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_has_no_letters_has_no_keys() {
        assertThat(NameIndex.keys(Name.of("– 17"))).isEmpty();
    }
}
