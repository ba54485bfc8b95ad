package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Rule;
import org.safeconduct.law.StatusTable.Answer;

/// Everything the law makes of one case on one day.
///
/// @param on the day asked about, by whose law it is answered
/// @param reckonings one for each rule and fact, in the order of the rulebook
/// @param standings what is open, question by question
/// @param remarks what somebody should look at, such as a hearing on a day on which the court is closed
public record Docket(LocalDate on, List<Reckoning> reckonings, List<Standing> standings, List<Remark> remarks) {

    /// What several rules say about one question.
    ///
    /// @param answer null where facts are missing
    /// @param reasons never empty unless facts are missing
    /// @param missing facts without which some rule can't be applied
    public record Standing(String question, @Nullable Answer answer, List<Reason> reasons, List<String> missing) {

        /// Whether the law behind it has to be looked at.
        public boolean needsConfirming() {
            return reasons.stream().anyMatch(reason -> reason.rule().needsConfirming());
        }
    }

    /// What one rule says to a question.
    ///
    /// @param because one sentence with its authority
    /// @param outrankedBy the id of the rule before which this one gives way; null where it holds
    public record Reason(
            Rule rule,
            Answer answer,
            String because,
            @Nullable String outrankedBy) {}

    public Docket {
        reckonings = List.copyOf(reckonings);
    }

    /// Reckonings that have come to a date, the soonest first.
    public List<Reckoning> dated() {
        return reckonings.stream()
                .filter(found -> found.dates().isPresent())
                .sorted((one, other) -> safe(one).compareTo(safe(other)))
                .toList();
    }

    /// Deadlines of ours that lie ahead, the soonest first.
    public List<Reckoning> due() {
        return dated().stream().filter(only(Outcome.Due.class)).toList();
    }

    /// What can't be said before a fact is recorded.
    public List<Reckoning> unknown() {
        return reckonings.stream().filter(only(Outcome.Unknown.class)).toList();
    }

    /// The reckonings of one rule.
    public List<Reckoning> of(String rule) {
        return reckonings.stream()
                .filter(found -> found.rule().id().equals(rule))
                .toList();
    }

    /// What rules say about a question, as their `status` names it.
    public Stream<Standing> standing(String question) {
        return standings.stream().filter(found -> found.question().equals(question));
    }

    private static LocalDate safe(Reckoning reckoning) {
        return reckoning.dates().orElseThrow().safe();
    }

    private static Predicate<Reckoning> only(Class<? extends Outcome> kind) {
        return found -> kind.isInstance(found.outcome());
    }
}
