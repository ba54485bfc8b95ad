package org.safeconduct.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.search.Answer.Hit;
import org.safeconduct.search.Answer.Mark;
import org.safeconduct.search.Answer.Piece;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Question.Narrowing;

/// What every index behind the port has to do besides. Another engine joins by extending both contracts.
public abstract class SearchContract extends IndexFixture {
    private static final Reach ONE = new Reach(Set.of(ELOY), Set.of("team"));

    @Test
    void takes_words_in_quotes_in_their_order() {
        index(
                page("right", ELOY, Language.EN, "the police station closed"),
                page("wrong", ELOY, Language.EN, "the station police closed"));
        assertThat(ids("\"police station\"")).containsExactly("right");
    }

    @Test
    void takes_a_star_for_any_ending() {
        index(page("page", ELOY, Language.EN, "Confidential memorandum"));
        assertThat(ids("memor*")).containsExactly("page");
    }

    @Test
    void finds_a_page_that_lacks_one_word_of_three() {
        index(page("page", ELOY, Language.EN, "a red scarf and a hat"));
        assertThat(ids("red scarf umbrella")).containsExactly("page");
    }

    @Test
    void puts_the_page_first_where_the_words_stand_together() {
        index(
                page("apart", ELOY, Language.EN, "green door and much else was seen there before the lamp broke"),
                page("near", ELOY, Language.EN, "green lamp and much else was seen there before the door broke"));
        assertThat(ids("green lamp")).startsWith("near");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "'  '", "'???'", "'\"\"'", "'*'", "'\"'"})
    void says_that_nothing_was_asked(String words) {
        assertThat(search.search(Question.of(words, BOTH))).isInstanceOf(Answer.NothingAsked.class);
    }

    @Test
    void tells_where_on_the_page_each_word_stands() {
        index(new Findable(
                "page", place(ELOY, Language.EN), "Police report", List.of("On that day", "he saw the police van")));
        assertThat(found("police").hits().getFirst().marks())
                .extracting(Mark::line, Mark::first, Mark::last)
                .containsExactly(tuple(-1, 0, 0), tuple(1, 3, 3));
    }

    @Test
    void marks_a_phrase_on_both_lines_that_it_runs_over() {
        index(new Findable("page", place(ELOY, Language.EN), "", List.of("taken to the police", "station at night")));
        assertThat(found("\"police station\"").hits().getFirst().marks())
                .extracting(Mark::line, Mark::first, Mark::last)
                .containsExactly(tuple(0, 3, 3), tuple(1, 0, 0));
    }

    @Test
    void shows_the_words_around_what_was_found() {
        index(page("page", ELOY, Language.EN, "one two three police four five"));
        assertThat(found("police").hits().getFirst().passage())
                .containsExactly(
                        new Piece("one two three ", false), new Piece("police", true), new Piece(" four five", false));
    }

    @Test
    void shows_the_passage_where_most_of_the_words_are() {
        String filler = "filler ".repeat(100);
        index(page("page", ELOY, Language.EN, "lamp " + filler + " green lamp " + filler));
        assertThat(found("green lamp").hits().getFirst().passage())
                .filteredOn(Piece::marked)
                .extracting(Piece::words)
                .containsExactly("green", "lamp");
    }

    @Test
    void counts_and_shows_nothing_beyond_reach() {
        index(page("mine", ELOY, Language.EN, "police"), page("theirs", KROME, Language.EN, "police"));
        var found = found(Question.of("police", ONE));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.hits()).extracting(Hit::id).containsExactly("mine");
    }

    @Test
    void shows_nothing_of_another_audience() {
        index(new Findable(
                "page",
                new Place(Kind.PAGE, ELOY, "attorneys", Language.EN, Optional.empty()),
                "",
                List.of("privileged")));
        assertThat(ids("privileged")).isEmpty();
        assertThat(search.suggest("privi", BOTH, 5)).isEmpty();
    }

    @Test
    void shows_nothing_to_whoever_may_open_nothing() {
        index(page("page", ELOY, Language.EN, "police"));
        assertThat(found(Question.of("police", new Reach(Set.of(), Set.of("team"))))
                        .total())
                .isZero();
    }

    @Test
    void keeps_the_reach_of_thousands_of_cases() {
        var cases =
                IntStream.range(0, 3000).mapToObj(number -> new UUID(7, number)).toList();
        search.index(new Search.Changes(
                cases.stream()
                        .map(id -> page(id.toString(), id, Language.EN, "police"))
                        .toList(),
                List.of(),
                1));
        var reach = new Reach(Set.copyOf(cases.subList(0, 500)), Set.of("team"));
        assertThat(found(Question.of("police", reach)).total()).isEqualTo(500);
    }

    @Test
    void asks_no_further_than_one_case_when_told_so() {
        index(page("mine", ELOY, Language.EN, "police"), page("other", KROME, Language.EN, "police"));
        assertThat(found(Question.of("police", BOTH.within(KROME))).hits())
                .extracting(Hit::id)
                .containsExactly("other");
    }

    @Test
    void opens_no_case_by_asking_within_it() {
        assertThat(ONE.within(KROME).cases()).isEmpty();
    }

    @Test
    void completes_a_word_with_the_accents_of_the_page() {
        index(page("page", ELOY, Language.ES, "Declaración jurada"));
        assertThat(search.suggest("declarac", BOTH, 5)).containsExactly("declaración");
    }

    @Test
    void completes_only_with_words_that_stand_beside_those_before() {
        index(page("a", ELOY, Language.EN, "police report"), page("b", ELOY, Language.EN, "medical record"));
        assertThat(search.suggest("police re", BOTH, 5)).containsExactly("report");
    }

    @Test
    void completes_with_no_word_beyond_reach() {
        index(page("mine", ELOY, Language.EN, "sokol"), page("theirs", KROME, Language.EN, "sokolov"));
        assertThat(search.suggest("soko", ONE, 5)).containsExactly("sokol");
    }

    @Test
    void completes_with_the_commonest_word_within_reach_first() {
        index(
                page("a", ELOY, Language.EN, "police"),
                page("b", ELOY, Language.EN, "police"),
                page("c", ELOY, Language.EN, "policy"),
                page("d", KROME, Language.EN, "policy"),
                page("e", KROME, Language.EN, "policy policy"));
        assertThat(search.suggest("poli", ONE, 5)).containsExactly("police", "policy");
    }

    @Test
    void narrows_to_a_kind() {
        index(
                page("page", ELOY, Language.EN, "Sokolov"),
                new Findable(
                        "person",
                        new Place(Kind.PERSON, ELOY, "team", Language.OTHER, Optional.empty()),
                        "Sokolov",
                        List.of()));
        assertThat(ids("Sokolov", Narrowing.to(Kind.PERSON))).containsExactly("person");
    }

    @Test
    void narrows_to_a_language() {
        index(page("ru", ELOY, Language.RU, "2022 Sokolov"), page("en", ELOY, Language.EN, "2022 Sokolov"));
        assertThat(ids("Sokolov", new Narrowing(Set.of(), Set.of(Language.RU), Optional.empty(), Optional.empty())))
                .containsExactly("ru");
    }

    @Test
    void narrows_to_days_from_first_to_last() {
        index(dated("before", "2022-03-13"), dated("first", "2022-03-14"), dated("last", "2022-03-20"));
        assertThat(ids(
                        "police",
                        new Narrowing(
                                Set.of(),
                                Set.of(),
                                Optional.of(LocalDate.parse("2022-03-14")),
                                Optional.of(LocalDate.parse("2022-03-20")))))
                .containsExactlyInAnyOrder("first", "last");
    }

    @Test
    void gives_back_where_a_findable_belongs() {
        var place = new Place(Kind.DOCUMENT, KROME, "team", Language.UK, Optional.of(LocalDate.parse("2022-03-14")));
        index(new Findable("document", place, "Повістка", List.of()));
        assertThat(found("повістка").hits().getFirst().place()).isEqualTo(place);
    }

    @Test
    void gives_the_hits_page_by_page() {
        index(IntStream.range(0, 7)
                .mapToObj(number -> page("p" + number, ELOY, Language.EN, "police"))
                .toArray(Findable[]::new));
        var seen = new ArrayList<String>();
        for (int from = 0; from < 9; from += 3) {
            found(new Question("police", BOTH, Narrowing.NONE, from, 3)).hits().forEach(hit -> seen.add(hit.id()));
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void puts_the_new_text_in_the_place_of_the_old() {
        index(page("page", ELOY, Language.EN, "old"));
        index(page("page", ELOY, Language.EN, "new"));
        assertThat(ids("old")).isEmpty();
        assertThat(ids("new")).containsExactly("page");
    }

    @Test
    void takes_out_what_is_gone() {
        index(page("page", ELOY, Language.EN, "police"));
        search.index(new Search.Changes(List.of(), List.of("page"), 2));
        assertThat(ids("police")).isEmpty();
    }

    @Test
    void forgets_a_case_and_no_other() {
        index(page("mine", ELOY, Language.EN, "police"), page("other", KROME, Language.EN, "police"));
        search.forget(ELOY, 2);
        assertThat(ids("police")).containsExactly("other");
    }

    @Test
    void remembers_how_far_it_has_come() {
        search.index(new Search.Changes(List.of(), List.of(), 42));
        assertThat(search.mark()).isEqualTo(42);
    }

    @Test
    void has_come_nowhere_at_the_beginning() {
        assertThat(search.mark()).isZero();
    }

    @Test
    void is_made_anew_from_what_it_is_given() {
        index(page("old", ELOY, Language.EN, "police"));
        var ended = search.rebuild(Stream.of(page("new", ELOY, Language.EN, "police")), 9, done -> true);
        assertThat(ended).isEqualTo(Search.Rebuilt.DONE);
        assertThat(ids("police")).containsExactly("new");
        assertThat(search.mark()).isEqualTo(9);
    }

    @Test
    void stays_as_it_was_when_its_making_is_stopped() {
        index(page("old", ELOY, Language.EN, "police"));
        var ended = search.rebuild(Stream.of(page("new", ELOY, Language.EN, "police")), 9, done -> done == 0);
        assertThat(ended).isEqualTo(Search.Rebuilt.STOPPED);
        assertThat(ids("police")).containsExactly("old");
        assertThat(search.mark()).isEqualTo(1);
    }

    @Test
    void stays_as_it_was_when_its_making_fails() {
        index(page("old", ELOY, Language.EN, "police"));
        var failing = Stream.of(1, 2).map(number -> {
            if (number == 2) {
                throw new IllegalStateException("the database is gone");
            }
            return page("new", ELOY, Language.EN, "police");
        });
        assertThatThrownBy(() -> search.rebuild(failing, 9, done -> true)).isInstanceOf(IllegalStateException.class);
        assertThat(ids("police")).containsExactly("old");
    }

    @Test
    void finds_the_old_until_the_new_is_whole() {
        index(page("old", ELOY, Language.EN, "police"));
        var seen = new ArrayList<String>();
        search.rebuild(
                Stream.of(page("new", ELOY, Language.EN, "police")).peek(page -> seen.addAll(ids("police"))),
                9,
                done -> true);
        assertThat(seen).containsExactly("old");
    }

    private static Findable dated(String id, String day) {
        return new Findable(
                id,
                new Place(Kind.PAGE, ELOY, "team", Language.EN, Optional.of(LocalDate.parse(day))),
                "",
                List.of("police"));
    }
}
