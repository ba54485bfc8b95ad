package org.safeconduct.app.lost.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Handover;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.StateReached;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.explanation.Explanation.Section;
import org.safeconduct.app.lost.paper.Statement;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.route.Attempt;
import org.safeconduct.app.lost.route.Choice;
import org.safeconduct.app.lost.route.Route;
import org.safeconduct.app.lost.route.Search;

/// Writes what is on record about an item, sentence by sentence. Every sentence is made from one entry.
final class Drafting {
    private final Phrases phrases;
    private final OnRecord record;

    private Drafting(Phrases phrases, OnRecord record) {
        this.phrases = phrases;
        this.record = record;
    }

    /// Everything that was written down about an item.
    ///
    /// @param search none where no playbook fits
    record OnRecord(
            Item item,
            List<Content> contents,
            List<Handover> handovers,
            List<StateReached> states,
            List<Request> requests,
            Optional<Search> search) {
        String home() {
            return "/lost/" + item.id();
        }

        String entry(UUID id) {
            return home() + "#entry-" + id;
        }

        String entry(String route) {
            return home() + "/routes/" + route;
        }
    }

    static List<Section> sections(Phrases phrases, OnRecord record) {
        var drafting = new Drafting(phrases, record);
        return Stream.of(
                        drafting.section("heading.taking", List.of(drafting.taking(), drafting.receipt())),
                        drafting.section("heading.content", drafting.contents()),
                        drafting.section("heading.handover", drafting.handovers()),
                        drafting.section("heading.request", drafting.requests()),
                        drafting.section("heading.attempt", drafting.attempts()),
                        drafting.section("heading.end", drafting.end()))
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
    }

    private Section section(String heading, List<List<Statement>> paragraphs) {
        return new Section(
                phrases.say(heading),
                paragraphs.stream().filter(sentences -> !sentences.isEmpty()).toList());
    }

    private List<Statement> taking() {
        var taking = record.item().taking();
        var said = new Said(record.home());
        said.add(phrases.say(
                "taken",
                thing(),
                phrases.say("taker", taking.taker()),
                Optional.ofNullable(taking.edtf())
                        .map(day -> phrases.say("taken.when", phrases.when(day)))
                        .orElse(""),
                Optional.ofNullable(taking.place())
                        .map(place -> phrases.say("taken.place", place))
                        .orElse("")));
        said.add("taken.words", taking.words());
        said.add("taken.by", taking.takerWords());
        said.add("taken.witnesses", taking.witnesses());
        said.add("taken.source", taking.toldBy());
        return said.sentences;
    }

    private String thing() {
        var thing = record.item().thing();
        var known = Stream.of(
                        thing.findModel(),
                        Optional.ofNullable(thing.colour()),
                        Optional.ofNullable(thing.imei()).map(imei -> phrases.say("thing.imei", imei)),
                        Optional.ofNullable(thing.serial()).map(serial -> phrases.say("thing.serial", serial)),
                        Optional.ofNullable(thing.marks()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return thing.name() + (known.isEmpty() ? "" : phrases.say("thing.known", known));
    }

    private List<Statement> receipt() {
        var taking = record.item().taking();
        var said = new Said(record.home());
        if (taking.receipt() != Taking.Receipt.UNKNOWN) {
            said.add(phrases.say("receipt", taking.receipt()));
        }
        if (taking.receiptNumber() != null) {
            said.add(phrases.say("receipt.number", taking.receiptNumber()));
        }
        return said.sentences;
    }

    private List<List<Statement>> contents() {
        return record.contents().stream()
                .map(content -> {
                    var made = Optional.ofNullable(content.made())
                            .map(day -> phrases.say("content.made", phrases.when(day)))
                            .orElse("");
                    var said = new Said(record.entry(content.id()));
                    said.add(phrases.say("content", open(content.what()), made));
                    said.add("content.show", content.wouldShow());
                    return said.sentences;
                })
                .toList();
    }

    private List<List<Statement>> handovers() {
        return record.handovers().stream()
                .map(handover -> {
                    var when = Optional.ofNullable(handover.day())
                            .map(day -> phrases.say("handover.when", phrases.when(day)))
                            .orElse("");
                    var said = new Said(record.entry(handover.id()));
                    said.add(Phrases.closed(
                            phrases.say("handover", handover.giver(), handover.taker(), when, handover.source())));
                    return said.sentences;
                })
                .toList();
    }

    private List<List<Statement>> requests() {
        return record.requests().stream().map(this::request).toList();
    }

    private List<Statement> request(Request request) {
        var asked = request.asked();
        var said = new Said(record.entry(request.id()));
        said.add(phrases.say(
                "request",
                Phrases.day(asked.day()),
                asked.addressee(),
                phrases.say("means", asked.means()),
                phrases.list("purpose", asked.purposes())));
        said.add("request.words", asked.words());
        for (var answer : request.answers()) {
            var given = answer.given();
            var heard = new Said(record.entry(answer.id()));
            heard.add(phrases.say(
                    "answer",
                    Phrases.day(given.day()),
                    given.answerer(),
                    phrases.say("means", given.means()),
                    phrases.say("outcome", given.outcome())));
            heard.add("answer.words", given.words());
            said.sentences.addAll(heard.sentences);
        }
        if (request.isUnanswered()) {
            said.add(phrases.say("request.silence"));
        }
        return said.sentences;
    }

    private List<List<Statement>> attempts() {
        return record.search().stream()
                .flatMap(search -> search.playbook().routes().stream().flatMap(route -> along(search, route)))
                .toList();
    }

    private Stream<List<Statement>> along(Search search, Route route) {
        var closed = search
                .choice(route)
                .filter(choice -> !choice.open())
                .map(Choice::reason)
                .map(reason -> {
                    var said = new Said(record.entry(route.id()));
                    said.add(Phrases.closed(phrases.say("closed", route.askedFor(), reason)));
                    return said.sentences;
                })
                .stream();
        return Stream.concat(search.attempts(route).stream().map(attempt -> attempt(route, attempt)), closed);
    }

    private List<Statement> attempt(Route route, Attempt attempt) {
        var made = attempt.made();
        var result = attempt.result();
        var said = new Said(record.entry(route.id()) + "#entry-" + attempt.id());
        said.add(phrases.say(
                "attempt",
                Phrases.day(made.day()),
                made.asked(),
                phrases.say("means", made.means()),
                route.askedFor()));
        said.add("attempt.words", made.words());
        said.add(phrases.say("result." + result.outcome().name(), Phrases.day(result.day())));
        said.add("result.words", result.words());
        said.add("result.evidence", result.evidence());
        return said.sentences;
    }

    private List<List<Statement>> end() {
        var paragraphs = new ArrayList<List<Statement>>();
        if (record.item().isSettled() && !record.states().isEmpty()) {
            paragraphs.add(state(record.states().getFirst()));
        }
        record.search()
                .ifPresent(search -> search.contents().forEach(content -> paragraphs.add(conclusion(search, content))));
        return paragraphs;
    }

    private List<Statement> state(StateReached reached) {
        var source = Optional.ofNullable(reached.source())
                .map(who -> phrases.say("state.source", who))
                .orElse("");
        var said = new Said(record.home());
        said.add(phrases.say("state", Phrases.day(reached.since()), phrases.say("state", reached.state()), source));
        return said.sentences;
    }

    /// Only where nothing is open any more does the record carry the sentence that the statute asks for.
    private List<Statement> conclusion(Search search, Content content) {
        var said = new Said(record.entry(content.id()));
        switch (search.standing(content)) {
            case COVERED -> said.add(phrases.say("covered", open(content.wouldShow()), evidence(search, content)));
            case EXHAUSTED -> said.add(phrases.say("exhausted", open(content.wouldShow())));
            case OPEN, WAITING -> {}
        }
        return said.sentences;
    }

    private static String evidence(Search search, Content content) {
        return search.covering(content).stream()
                .map(attempt -> Optional.ofNullable(attempt.result().evidence())
                        .orElse(attempt.made().asked()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /// Words of a person that the sentence goes on behind.
    private static String open(String words) {
        return words.strip().replaceFirst("[.;]$", "");
    }

    /// Sentences from one entry.
    private final class Said {
        private final String entry;
        private final List<Statement> sentences = new ArrayList<>();

        Said(String entry) {
            this.entry = entry;
        }

        void add(String sentence) {
            sentences.add(new Statement(sentence, entry));
        }

        void add(String key, @Nullable String words) {
            if (words != null) {
                add(Phrases.closed(phrases.say(key, words)));
            }
        }
    }
}
