package org.safeconduct.app.story.chronology;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.chronology.edtf.Bounds;

/// An event, and all that was told of it.
///
/// @param number its place in the order, from 1
/// @param start  when it can have begun
/// @param end    when it can have ended
public record Entry(int number, String event, Bounds start, Bounds end, List<Story.Voice> voices) {
    Entry numbered(int place) {
        return new Entry(place, event, start, end, voices);
    }

    /// The same with what one speaker told of it.
    public Entry by(Account.Speaker speaker) {
        var theirs = voices.stream()
                .filter(voice -> voice.account().opening().speaker().equals(speaker))
                .toList();
        return new Entry(number, event, start, end, theirs);
    }

    /// Whether anything bounds it in time.
    public boolean isDated() {
        return start.earliest().isPresent() || end.latest().isPresent();
    }

    public List<Statement.Harm> harms() {
        return each(said -> Stream.ofNullable(said.deed().harm()));
    }

    public List<Statement.Ground> grounds() {
        return each(said -> Stream.ofNullable(said.deed().ground()));
    }

    public List<String> actors() {
        return each(said -> Stream.ofNullable(said.deed().actor()));
    }

    public List<String> places() {
        return each(said -> Stream.ofNullable(said.scene().place()));
    }

    private <T> List<T> each(Function<Statement.Said, Stream<T>> part) {
        return voices.stream()
                .flatMap(voice -> part.apply(voice.statement().said()))
                .distinct()
                .toList();
    }
}
