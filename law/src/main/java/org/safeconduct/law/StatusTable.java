package org.safeconduct.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;

/// What a rule says about whether something is open to a person, circumstance by circumstance.
///
/// @param question what may be open, as a noun; rules with one question are read together
/// @param outranks ids of rules that give way where this one has an answer
/// @param answers the first whose circumstances fit is the rule's answer
public record StatusTable(String question, List<String> outranks, List<Line> answers) {
    /// How the rule answers; what is open may still be refused on its merits.
    public enum Answer {
        OPEN,
        CLOSED,
        CONTESTED
    }

    /// One answer and whom it is for.
    ///
    /// @param since the first day of this answer, where it is younger than the rule
    /// @param because one sentence with its authority
    public record Line(Circumstances when, @Nullable LocalDate since, Answer answer, String because) {}

    static Optional<StatusTable> in(Entry value) {
        return value.find("status")
                .map(status -> new StatusTable(
                        status.text("question"),
                        status.texts("outranks"),
                        status.list("answers").stream().map(StatusTable::line).toList()));
    }

    private static Line line(Entry answer) {
        return new Line(
                Circumstances.in(answer, "when"),
                answer.findDate("since").orElse(null),
                Answer.valueOf(answer.text("answer").toUpperCase(Locale.ROOT)),
                answer.text("because"));
    }
}
