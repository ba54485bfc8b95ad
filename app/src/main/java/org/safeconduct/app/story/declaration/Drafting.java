package org.safeconduct.app.story.declaration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Text.Side;
import org.safeconduct.app.story.chronology.Entry;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.statement.Story.Voice;

/// A first draft: one point for each event and telling, in the order of events, in the sentences that were said.
///
/// Nothing is put into other words. Where the two sides of a telling do not have as many sentences, the side on which
/// nothing was marked stays empty for a person to fill.
///
/// @param language of whoever signs; what was told in another one is taken in English alone
public record Drafting(Timeline timeline, String language) {

    /// A point, and what it rests on.
    public record Drafted(Draft.Point point, List<UUID> statements) {}

    /// The points that the chosen statements make.
    ///
    /// @param chosen the statements that go in
    public List<Drafted> of(Set<UUID> chosen) {
        return timeline.entries().stream()
                .flatMap(entry -> entry.voices().stream()
                        .filter(voice -> chosen.contains(voice.statement().id()))
                        .collect(groupingBy(voice -> voice.telling().id(), LinkedHashMap::new, toList()))
                        .values()
                        .stream())
                .map(this::drafted)
                .toList();
    }

    private Drafted drafted(List<Voice> voices) {
        var paragraphs = voices.stream()
                .collect(groupingBy(voice -> voice.paragraph().number(), TreeMap::new, toList()))
                .values();
        return new Drafted(
                Draft.Point.fresh(side(paragraphs.stream(), Side.OWN), side(paragraphs.stream(), Side.ENGLISH)),
                voices.stream().map(voice -> voice.statement().id()).toList());
    }

    private String side(Stream<List<Voice>> paragraphs, Side side) {
        return paragraphs
                .map(voices -> said(voices, side))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The sentences of one paragraph in which the passages stand, as this side has them.
    private String said(List<Voice> voices, Side side) {
        var first = voices.getFirst();
        if (side == Side.OWN && !first.telling().circumstances().language().equals(language)) {
            return "";
        }
        var sentences = Sentences.of(first.paragraph());
        return sentences.say(
                voices.stream().map(voice -> voice.statement().source()).toList(), side);
    }

    /// What is ticked before anybody has chosen: of each event, what was told last.
    public Set<UUID> latest() {
        return timeline.entries().stream()
                .flatMap(Drafting::latest)
                .map(voice -> voice.statement().id())
                .collect(Collectors.toSet());
    }

    private static Stream<Voice> latest(Entry entry) {
        var day = comparing(
                (Voice voice) -> voice.telling().circumstances().day(),
                nullsFirst(comparing((LocalDate told) -> told)));
        var last = entry.voices().stream().max(day).map(voice -> voice.telling().id());
        return entry.voices().stream()
                .filter(voice -> last.filter(voice.telling().id()::equals).isPresent());
    }

    /// What one person told, and nobody else.
    public Drafting by(Account.Speaker speaker) {
        var theirs = timeline.entries().stream()
                .map(entry -> entry.by(speaker))
                .filter(entry -> !entry.voices().isEmpty())
                .toList();
        return new Drafting(new Timeline(theirs), language);
    }
}
