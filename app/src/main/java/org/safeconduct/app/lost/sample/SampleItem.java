package org.safeconduct.app.lost.sample;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Imei;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.StateReached;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.lost.request.Answer;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.route.Attempt;
import org.safeconduct.app.people.sample.Notes;

/// An invented item as its folder tells it.
record SampleItem(Notes notes) {

    Thing thing() {
        return new Thing(
                one(notes, "kind", Thing.Kind.class),
                need(notes, "name"),
                notes.text("make"),
                notes.text("model"),
                notes.find("imei").flatMap(Imei::find).orElse(null),
                notes.text("serial"),
                notes.text("sim"),
                notes.text("colour"),
                notes.text("marks"));
    }

    Taking taking() {
        return new Taking(
                notes.text("taken"),
                notes.text("taken-words"),
                one(notes, "taker", Taking.Taker.class),
                notes.text("taker-words"),
                notes.text("place"),
                // "none" is no text here, and a receipt that was not given is a fact.
                notes.find("receipt").isEmpty() ? Taking.Receipt.NONE : one(notes, "receipt", Taking.Receipt.class),
                notes.text("receipt-number"),
                notes.text("witnesses"),
                need(notes, "told-by"));
    }

    static Contents.Draft content(Notes content) {
        return new Contents.Draft(
                one(content, "kind", Content.Kind.class),
                need(content, "what"),
                need(content, "shows"),
                content.text("made"));
    }

    static Contents.HandoverDraft handover(Notes handover) {
        return new Contents.HandoverDraft(
                need(handover, "from"), need(handover, "to"), handover.text("day"), need(handover, "source"));
    }

    static StateReached state(Notes state) {
        return new StateReached(one(state, "state", Item.State.class), day(state, "since"), state.text("source"));
    }

    static Request.Asked asked(Notes request) {
        var purposes = EnumSet.noneOf(Request.Purpose.class);
        texts(request, "purposes").forEach(purpose -> purposes.add(named(purpose, Request.Purpose.class)));
        return new Request.Asked(
                purposes,
                need(request, "to"),
                one(request, "means", Means.class),
                day(request, "day"),
                request.text("words"),
                request.text("next"),
                request.findDay("due").orElse(null));
    }

    static Answer.Given given(Notes answer) {
        return new Answer.Given(
                one(answer, "outcome", Answer.Outcome.class),
                need(answer, "by"),
                one(answer, "means", Means.class),
                day(answer, "day"),
                answer.text("words"),
                answer.text("next"),
                answer.findDay("due").orElse(null));
    }

    static Attempt.Made made(Notes attempt) {
        return new Attempt.Made(
                need(attempt, "asked"),
                day(attempt, "day"),
                one(attempt, "means", Means.class),
                attempt.text("asked-for"));
    }

    /// @param contents of the item, for the sorts that the attempt brought evidence for
    static Attempt.Result result(Notes attempt, List<Content> contents) {
        Set<UUID> brought = new LinkedHashSet<>();
        for (var sort : texts(attempt, "brought")) {
            contents.stream()
                    .filter(content -> content.kind() == named(sort, Content.Kind.class))
                    .forEach(content -> brought.add(content.id()));
        }
        return new Attempt.Result(
                one(attempt, "outcome", Attempt.Outcome.class),
                day(attempt, "known"),
                attempt.text("words"),
                attempt.text("next"),
                attempt.findDay("due").orElse(null),
                brought,
                attempt.text("evidence"));
    }

    static String need(Notes notes, String field) {
        return notes.find(field).orElseThrow();
    }

    private static List<String> texts(Notes notes, String field) {
        return notes.list(field).stream()
                .map(each -> String.valueOf(each.root()))
                .toList();
    }

    private static LocalDate day(Notes notes, String field) {
        return notes.findDay(field).orElseThrow();
    }

    private static <E extends Enum<E>> E one(Notes notes, String field, Class<E> kind) {
        return named(need(notes, field), kind);
    }

    private static <E extends Enum<E>> E named(String written, Class<E> kind) {
        return Enum.valueOf(kind, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
