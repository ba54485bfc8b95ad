package org.safeconduct.app.story.interview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.chronology.Entry;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story.Voice;

/// What nothing that was told says of an event, so that it may be asked; never what was told already.
///
/// @param event by its name
public record Gap(Kind kind, String event) {

    /// Of which sort.
    public enum Kind {
        WHEN,
        WHERE,
        WHO,
        WHY
    }

    /// By which it is kept among the topics.
    public String name() {
        return kind + ": " + event;
    }

    /// What is open in what one person has told. Whoever else has told it has told it: then it is not asked again.
    public static List<Gap> of(Timeline timeline, Account.Speaker speaker) {
        return timeline.entries().stream()
                .filter(entry -> !entry.by(speaker).voices().isEmpty())
                .flatMap(Gap::of)
                .toList();
    }

    private static Stream<Gap> of(Entry entry) {
        boolean harmed = !entry.harms().isEmpty();
        return Stream.of(
                        entry.isDated() || isTimed(entry) ? null : Kind.WHEN,
                        entry.places().isEmpty() ? Kind.WHERE : null,
                        harmed && entry.actors().isEmpty() ? Kind.WHO : null,
                        harmed && entry.grounds().isEmpty() ? Kind.WHY : null)
                .filter(Objects::nonNull)
                .map(kind -> new Gap(kind, entry.event()));
    }

    private static boolean isTimed(Entry entry) {
        return entry.voices().stream()
                .map(Voice::statement)
                .map(Statement::said)
                .anyMatch(said -> said.when() != null);
    }
}
