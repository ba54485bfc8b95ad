package org.safeconduct.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every rule of `law/`, looked up by id and by the day for which it is asked.
///
/// Immutable. A rule that changed has several entries with one id and terms that don't overlap.
public final class Rulebook {
    /// The files of `law/` that hold rules, in the order in which they are listed.
    static final List<String> FILES = List.of(
            "filing-requirements.yaml",
            "form-editions.yaml",
            "holidays.yaml",
            "house.yaml",
            "asylum.yaml",
            "decisions.yaml",
            "fees.yaml",
            "after-grant.yaml",
            "custody.yaml",
            "remedies.yaml",
            "property.yaml");

    private final List<Rule> rules;

    private Rulebook(List<Rule> rules) {
        this.rules = rules;
    }

    /// The rules that ship with the program.
    ///
    /// @throws IllegalStateException when a file of rules is missing or faulty, with its first problem
    public static Rulebook packaged() {
        return of(FILES.stream()
                .flatMap(name -> read(name, LawFile.content(name)))
                .toList());
    }

    /// These rules, but on the days of a house's own versions those hold; of two for the same day the later in the
    /// list.
    public Rulebook amended(List<Rule> editions) {
        var amended = new ArrayList<>(rules);
        for (var edition : editions) {
            var parts = amended.stream().flatMap(rule -> beside(rule, edition)).toList();
            amended.clear();
            amended.addAll(parts);
            amended.add(edition);
        }
        return of(amended);
    }

    private static Stream<Rule> beside(Rule rule, Rule edition) {
        return rule.id().equals(edition.id())
                ? rule.term().without(edition.term()).stream().map(rule::on)
                : Stream.of(rule);
    }

    /// Why the program could not work by a version in place of those that ship: it reads rules by their ids and counts
    /// on
    /// finding the same parts in them.
    public Optional<String> misfit(Rule edition) {
        return versions(edition.id()).stream()
                .flatMap(shipped -> RuleShape.of(shipped).missing(RuleShape.of(edition)).stream())
                .findFirst();
    }

    /// Whether programs compute by a rule in the same way here and there, on every day.
    public boolean countsLike(Rulebook other, String id) {
        return Stream.of(this, other)
                .flatMap(book -> book.versions(id).stream())
                .flatMap(rule -> rule.term().edges().stream())
                .allMatch(day -> computed(id, day).equals(other.computed(id, day)));
    }

    private Optional<Object> computed(String id, LocalDate on) {
        return find(id, on)
                .map(rule -> rule.value() == null ? "" : rule.value().entry().node());
    }

    /// The version of a rule that holds on a day.
    ///
    /// @throws IllegalStateException when there is none, which a test of ours excludes for every id in our code
    public Rule rule(String id, LocalDate on) {
        return find(id, on).orElseThrow(() -> new IllegalStateException("There is no rule " + id + " for " + on + "."));
    }

    public Optional<Rule> find(String id, LocalDate on) {
        return versions(id).stream().filter(rule -> rule.term().covers(on)).findFirst();
    }

    /// All entries of one id, the oldest first; upper and lower case don't matter.
    public List<Rule> versions(String id) {
        return rules.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).toList();
    }

    public List<Rule> list() {
        return rules;
    }

    /// Rules in whose id, title, words, value or citation every one of the words occurs.
    public List<Rule> search(String words) {
        var wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return rules.stream()
                .filter(rule -> Stream.of(wanted).allMatch(text(rule)::contains))
                .toList();
    }

    /// Rules that nobody has held against their source since a day.
    public List<Rule> unverifiedSince(LocalDate day) {
        return rules.stream().filter(rule -> rule.verifiedOn().isBefore(day)).toList();
    }

    static Rulebook of(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(
                rule -> rule.term().from() == null ? LocalDate.MIN : rule.term().from()));
        refuseOverlaps(sorted);
        var order = rules.stream().map(Rule::id).distinct().toList();
        sorted.sort(Comparator.comparingInt(rule -> order.indexOf(rule.id())));
        return new Rulebook(List.copyOf(sorted));
    }

    static Stream<Rule> read(String name, byte[] content) {
        return switch (RuleFile.read(content)) {
            case RuleFile.Sound(var rules) -> rules.stream();
            case RuleFile.Faulty(var problems) ->
                throw new IllegalStateException("law/" + name + ", " + problems.getFirst());
        };
    }

    private static void refuseOverlaps(List<Rule> rules) {
        for (var entries :
                rules.stream().collect(Collectors.groupingBy(Rule::id)).values()) {
            for (int i = 1; i < entries.size(); i++) {
                if (entries.get(i - 1).term().overlaps(entries.get(i).term())) {
                    throw new IllegalStateException(
                            "Rule " + entries.get(i).id() + " has two entries for the same days.");
                }
            }
        }
    }

    private static String text(Rule rule) {
        var value = rule.value() == null ? "" : rule.value().shown();
        return String.join(" ", rule.id(), rule.title(), rule.words(), value, rule.citation())
                .toLowerCase(Locale.ROOT);
    }
}
