package org.safeconduct.app.calendar.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Fact.Sort;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Vocabulary;
import org.springframework.stereotype.Component;

/// What may be entered: the words of the law's vocabulary, and of an order each rule that makes a date.
@Component("calendarChoices")
public class Choices {
    /// They are kept with the proceedings of the case, and custody with the case itself.
    private static final Set<String> KEPT_ELSEWHERE =
            Set.of("individual-hearing", "master-hearing", "bond-hearing", "detention");

    private final Lawbook rules;

    Choices(Lawbook rules) {
        this.rules = rules;
    }

    /// What is sent, with the words by which one chooses.
    public Map<String, String> options(Words words, Sort sort) {
        var options = new LinkedHashMap<String, String>();
        if (sort == Sort.ORDER) {
            counting()
                    .forEach(rule -> options.putIfAbsent(
                            rule.id(),
                            rule.id() + ": " + rule.findCounting().orElseThrow().what()));
        } else {
            offered(sort).forEach(choice -> options.put(choice, shown(words, choice)));
        }
        return options;
    }

    private static String shown(Words words, String choice) {
        int cut = choice.indexOf('=');
        return cut < 0
                ? Sentences.word(words, choice)
                : Sentences.word(words, choice.substring(0, cut)) + ": "
                        + Sentences.value(words, choice.substring(0, cut), choice.substring(cut + 1));
    }

    boolean offer(Sort sort, String chosen) {
        return offered(sort).contains(chosen);
    }

    private List<String> offered(Sort sort) {
        var words = Vocabulary.packaged();
        return switch (sort) {
            case EVENT ->
                words.events().keySet().stream()
                        .filter(word -> !KEPT_ELSEWHERE.contains(word))
                        .toList();
            case SPELL -> List.copyOf(words.spells().keySet());
            case CIRCUMSTANCE ->
                words.circumstances().keySet().stream()
                        .flatMap(Choices::answers)
                        .toList();
            case ORDER -> counting().map(Rule::id).toList();
        };
    }

    private static Stream<String> answers(String circumstance) {
        var values = Vocabulary.packaged().values(circumstance);
        return values.isEmpty() ? Stream.of(circumstance) : values.stream().map(value -> circumstance + "=" + value);
    }

    private Stream<Rule> counting() {
        return rules.book().list().stream().filter(rule -> rule.findCounting().isPresent());
    }

    static boolean isOffered(Fact.Told told) {
        return told.sort() == Sort.CIRCUMSTANCE
                && Vocabulary.packaged().values(told.word()).contains(told.value());
    }

    static String choice(Fact.Told told) {
        return isOffered(told) ? told.word() + "=" + told.value() : told.word();
    }
}
