package org.safeconduct.app.story.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.chronology.account.Passage.Timed;
import org.safeconduct.chronology.account.Timing;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.phrase.Answer;
import org.safeconduct.chronology.phrase.Meaning;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;

/// Reads words about time as one telling means them: counted from its day, and from the speaker's birth.
///
/// @param told null where the day of telling isn't known
/// @param born null where the birth date isn't known
public record Timekeeper(@Nullable LocalDate told, @Nullable Bounds born) {

    /// The days that a date with its doubt may speak of; null where there is none, or it can't be read.
    public static @Nullable Bounds bounds(@Nullable String edtf) {
        return edtf != null && Edtf.read(edtf) instanceof Edtf.Read(var date)
                ? new Bounds(date.start().earliest(), date.end().latest())
                : null;
    }

    public Answer read(String words, Language language) {
        var telling = Telling.in(language);
        var dated = told == null ? telling : telling.on(told);
        return Phrases.read(words, born == null ? dated : dated.bySomeoneBorn(born));
    }

    /// Whether the words are still read as they were when somebody confirmed it; a birth date may have changed since.
    public boolean reads(When when) {
        return read(when.words(), when.language()).line().equals(when.reading());
    }

    /// What the words say of the event in time; none where they bound nothing, or are no longer read as was confirmed.
    public Optional<Timed> timed(Statement statement) {
        var when = statement.said().when();
        if (when == null || !reads(when)) {
            return Optional.empty();
        }
        var meaning = chosen(read(when.words(), when.language()).meaning(), when.choice());
        return Timing.of(
                statement.id().toString(), statement.said().event(), meaning, Optional.ofNullable(when.other()));
    }

    private static Meaning chosen(Meaning meaning, @Nullable Integer choice) {
        return choice != null
                        && meaning instanceof Meaning.Several(List<Meaning.Dated> readings)
                        && choice < readings.size()
                ? readings.get(choice)
                : meaning;
    }
}
