package org.safeconduct.chronology.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.network.Relation;
import org.safeconduct.chronology.network.Statement;
import org.safeconduct.chronology.phrase.Meaning;

/// Makes of what a phrase means what the network can lay beside others.
public final class Timing {
    private Timing() {}

    /// None where the meaning sets no bounds to the event: an age without a birth date, something not understood, or a
    /// relation to an event that nobody has named.
    ///
    /// @param other the event that the words after a relation speak of
    public static Optional<Timed> of(String passage, String event, Meaning meaning, Optional<String> other) {
        var either = statements(passage, event, meaning, other).toList();
        return either.isEmpty() ? Optional.empty() : Optional.of(new Timed(passage, either));
    }

    private static Stream<Statement> statements(String id, String event, Meaning meaning, Optional<String> other) {
        return switch (meaning) {
            case Meaning.Dated its -> Stream.of(dated(id, event, its));
            case Meaning.Several its -> its.readings().stream().map(reading -> dated(id, event, reading));
            case Meaning.Aged its -> its.days().stream().map(days -> dated(id, event, days));
            case Meaning.Lasted its ->
                Stream.of(new Statement.Lasted(id, event, its.least(), its.most(), its.margin()));
            case Meaning.Related its -> other.stream().flatMap(second -> related(id, event, its, second));
            case Meaning.NotUnderstood _ -> Stream.empty();
        };
    }

    private static Statement dated(String id, String event, Meaning.Dated its) {
        return new Statement.Dated(id, event, its.start(), its.end(), its.margin());
    }

    /// A distance is from the end of the one to the start of the other.
    private static Stream<Statement> related(String id, String event, Meaning.Related its, String other) {
        return switch (its.link()) {
            case AFTER -> Stream.of(new Statement.Apart(id, other, event, its.least(), its.most(), its.margin()));
            case BEFORE -> Stream.of(new Statement.Apart(id, event, other, its.least(), its.most(), its.margin()));
            case DURING -> Stream.of(new Statement.Related(id, event, Relation.DURING, other));
            case BEFORE_TELLING -> Stream.empty();
        };
    }

    /// "Before or after": both are tried.
    public static Timed beforeOrAfter(String passage, String event, String other) {
        return new Timed(
                passage,
                List.of(
                        new Statement.Related(passage, event, Relation.BEFORE, other),
                        new Statement.Related(passage, event, Relation.AFTER, other)));
    }
}
