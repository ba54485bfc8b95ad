package org.safeconduct.app.lost.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.route.Search.Standing;

/// The video from the police bus and the recordings of two calls, sought by the playbook for telephones.
class SearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Content VIDEO =
            new Content(new UUID(0, 1), Content.Kind.VIDEO, "Video from the bus", "The beating", "2022-03-06");
    private static final Content CALLS =
            new Content(new UUID(0, 2), Content.Kind.CALLS, "List of calls", "The threats", null);

    private final Playbook telephone = Playbook.packaged().getFirst();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();

    private Search search() {
        return new Search(telephone, List.of(VIDEO, CALLS), choices, attempts);
    }

    private void ask(String route, Attempt.Outcome outcome, UUID... brought) {
        var made = new Attempt.Made("Somebody", DAY, Means.LETTER, null);
        var result = new Attempt.Result(outcome, DAY, null, null, null, Set.of(brought), null);
        attempts.add(new Attempt(UUID.randomUUID(), route, made, result));
    }

    private void close(String route) {
        choices.add(new Choice(route, false, "Not safe."));
    }

    @Test
    void a_fact_is_open_while_one_route_to_it_was_not_tried() {
        search().routes(CALLS).stream().skip(1).forEach(route -> close(route.id()));
        assertThat(search().standing(CALLS)).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_fact_is_exhausted_when_every_route_was_tried_or_is_closed() {
        ask("carrier", Attempt.Outcome.REFUSED);
        search().routes(CALLS).stream()
                .filter(route -> !route.id().equals("carrier"))
                .forEach(route -> close(route.id()));
        assertThat(search().standing(CALLS)).isEqualTo(Standing.EXHAUSTED);
        assertThat(search().standing(VIDEO)).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_fact_waits_while_the_last_answer_is_out() {
        ask("carrier", Attempt.Outcome.WAITING);
        search().routes(CALLS).stream()
                .filter(route -> !route.id().equals("carrier"))
                .forEach(route -> close(route.id()));
        assertThat(search().standing(CALLS)).isEqualTo(Standing.WAITING);
    }

    @Test
    void evidence_covers_the_fact_that_it_was_ticked_for_and_no_other() {
        ask("witnesses", Attempt.Outcome.BROUGHT_PART, VIDEO.id());
        assertThat(search().standing(VIDEO)).isEqualTo(Standing.COVERED);
        assertThat(search().standing(CALLS)).isEqualTo(Standing.OPEN);
        assertThat(search().covering(VIDEO)).hasSize(1);
    }

    @Test
    void a_route_that_leads_to_none_of_the_facts_is_not_offered() {
        assertThat(search().routes())
                .extracting(Route::id)
                .contains("carrier", "same-scene")
                .doesNotContain("travel");
    }

    @Test
    void while_nobody_said_what_was_on_it_every_route_is_offered() {
        var search = new Search(telephone, List.of(), choices, attempts);
        assertThat(search.routes()).hasSameSizeAs(telephone.routes());
    }

    @Test
    void every_playbook_says_everything_in_both_languages() {
        assertThat(Playbook.packaged())
                .flatMap(Playbook::routes)
                .allSatisfy(route -> assertThat(route.how().in(Locale.of("es")))
                        .isNotEqualTo(route.how().in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource(value = Content.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void some_route_leads_to_every_sort_of_content(Content.Kind kind) {
        assertThat(Playbook.packaged())
                .flatMap(Playbook::routes)
                .anyMatch(route -> route.proves().contains(kind));
    }
}
