package org.safeconduct.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;

/// The small words that everybody speaks with.
class LanguageTest {
    @ParameterizedTest
    @CsvSource({"EN, en", "RU, ru", "UK, uk", "ES, es", "OTHER, und"})
    void has_the_tag_that_the_web_uses(Language language, String tag) {
        assertThat(language.tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_tag(Language language) {
        assertThat(Language.of(language.tag())).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"ka", "''", "EN", "zh-Hant"})
    void is_other_when_it_is_none_of_ours(String tag) {
        assertThat(Language.of(tag)).isEqualTo(Language.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, police, true",
        "ES, policía, true",
        "RU, полиция, true",
        "UK, поліція, true",
        "EN, полиция, false",
        "RU, police, false",
        "UK, 123, false",
        "OTHER, police, false"
    })
    void writes_in_its_own_letters(Language language, String word, boolean writes) {
        assertThat(language.writes(word)).isEqualTo(writes);
    }

    @Test
    void does_not_change_a_reach_from_outside() {
        var cases = new HashSet<>(Set.of(new UUID(1, 1)));
        var reach = new Reach(cases, Set.of("team"));
        cases.add(new UUID(2, 2));
        assertThat(reach.cases()).containsExactly(new UUID(1, 1));
    }

    @Test
    void does_not_change_the_lines_of_a_findable_from_outside() {
        var lines = new ArrayList<>(List.of("one"));
        var place = new Place(Kind.PAGE, Place.NO_CASE, "team", Language.EN, Optional.empty());
        var findable = new Findable("id", place, "", lines);
        lines.add("two");
        assertThat(findable.lines()).containsExactly("one");
    }

    @Test
    void says_which_terms_came_from_the_glossary() {
        assertThat(new Answer.Term("beating", "golpiza", Language.ES).isTranslated())
                .isTrue();
        assertThat(new Answer.Term("beating", "beating", Language.OTHER).isTranslated())
                .isFalse();
    }
}
