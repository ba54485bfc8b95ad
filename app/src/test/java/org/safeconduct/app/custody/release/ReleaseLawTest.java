package org.safeconduct.app.custody.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.StatusTable;
import org.safeconduct.law.Vocabulary;

class ReleaseLawTest {
    private final ReleaseLaw law = new ReleaseLaw();
    private final List<Rule> rules = Rulebook.packaged().list();

    @Test
    void the_ladder_goes_from_parole_to_the_governments_appeal() {
        assertThat(law.ways())
                .extracting(Way::id)
                .containsExactly(
                        "parole", "bond", "redetermination", "reviews", "habeas", "after-win", "government-appeal");
    }

    @Test
    void every_rule_that_a_way_names_exists() {
        assertThat(law.ways().stream()
                        .flatMap(way -> Stream.concat(way.law().rules().stream(), way.law().clocks().stream())))
                .isNotEmpty()
                .isSubsetOf(rules.stream().map(Rule::id).toList());
    }

    @Test
    void every_clock_of_a_way_makes_a_date() {
        assertThat(law.ways().stream().flatMap(way -> way.law().clocks().stream()))
                .allMatch(id -> rules.stream()
                        .filter(rule -> rule.id().equals(id))
                        .allMatch(rule -> rule.findCounting().isPresent()));
    }

    @Test
    void every_question_is_one_that_rules_answer() {
        var asked = rules.stream()
                .flatMap(rule -> rule.findStatus().stream())
                .map(StatusTable::question)
                .toList();
        assertThat(law.ways().stream().map(way -> way.asking().question()).filter(Objects::nonNull))
                .isNotEmpty()
                .isSubsetOf(asked);
    }

    @Test
    void every_event_of_a_way_is_one_that_rules_know() {
        assertThat(law.ways().stream()
                        .flatMap(way -> Stream.concat(
                                way.after().stream(),
                                Stream.of(way.asking().asked(), way.asking().granted())
                                        .filter(Objects::nonNull))))
                .isNotEmpty()
                .isSubsetOf(Vocabulary.packaged().events().keySet());
    }

    @Test
    void an_obstacle_has_its_name_in_both_languages() {
        assertThat(law.obstacles(Locale.ENGLISH)).hasSameSizeAs(law.obstacles(Locale.of("es")));
        assertThat(law.obstacle("freeze")).isPresent();
    }
}
