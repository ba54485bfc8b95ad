package org.safeconduct.app.claim.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.statement.Story;

/// Everything in a case that can be held to an element, with its name and its address.
///
/// @param cited passages of reports that the case cites, with their report
public record Catalog(
        UUID caseId,
        Map<UUID, Item> items,
        Map<UUID, Passage> passages,
        Map<UUID, Quotation> cited,
        Map<UUID, Told> statements) {

    /// A passage of a report.
    public record Quotation(org.safeconduct.app.library.Passage passage, Report report) {
        String publisher() {
            return report.details().publisher();
        }
    }

    /// What was told, in its place.
    ///
    /// @param by whoever told it; null for the client
    public record Told(Story.Voice voice, @Nullable String by) {
        String what() {
            return voice.statement().said().what();
        }
    }

    public String label(Source source, Words words) {
        return switch (source) {
            case Source.Testimony(var place) -> place;
            case Source.Evidence(var item, var passage) -> passage == null ? title(item) : label(passage, words);
            case Source.Country(var passage) -> label(quotation(passage), words);
            case Source.Statement(var statement, var _) -> label(told(statement).voice(), words);
        };
    }

    /// Where it can be read; empty for what is only said.
    public Optional<String> address(Source source) {
        return switch (source) {
            case Source.Testimony _ -> Optional.empty();
            case Source.Evidence(var item, var passage) ->
                Optional.of("/cases/" + caseId + "/evidence/" + item + (passage == null ? "" : page(passage)));
            case Source.Country(var passage) ->
                Optional.of("/cases/" + caseId + "/library/"
                        + quotation(passage).report().id());
            case Source.Statement(var statement, var _) ->
                Optional.of(address(told(statement).voice()));
        };
    }

    private String address(Story.Voice voice) {
        return "/cases/%s/story/accounts/%s?telling=%d#p%d"
                .formatted(
                        caseId,
                        voice.account().id(),
                        voice.telling().number(),
                        voice.statement().source().paragraph());
    }

    /// Whoever made it, where the source says so by itself: a report its publisher, an account its speaker.
    ///
    /// @param written what somebody wrote about the others
    @Nullable
    String maker(Source source, @Nullable String written) {
        return switch (source) {
            case Source.Country(var passage) -> quotation(passage).publisher();
            case Source.Statement(var statement, var _) -> told(statement).by();
            case Source.Testimony _, Source.Evidence _ -> written;
        };
    }

    /// What a statement was understood to say.
    Optional<String> what(Source source) {
        return source instanceof Source.Statement(var statement, var _)
                ? Optional.of(told(statement).what())
                : Optional.empty();
    }

    /// A statement as a source.
    Source.Statement source(UUID statement) {
        var kind = told(statement).voice().account().opening().kind();
        return new Source.Statement(statement, kind != Account.Kind.DOCUMENT);
    }

    /// All that was told, account by account.
    public Map<String, String> told(Words words) {
        var choices = new LinkedHashMap<String, String>();
        statements.forEach((id, told) -> choices.put(id.toString(), label(told.voice(), words) + ": " + told.what()));
        return choices;
    }

    /// Items and their passages, for choosing one.
    public Map<String, String> evidence(Words words) {
        var choices = new LinkedHashMap<String, String>();
        items.forEach((id, item) -> {
            choices.put(id.toString(), item.shown());
            passages.values().stream()
                    .filter(passage -> passage.itemId().equals(id))
                    .forEach(passage -> choices.put(id + " " + passage.id(), label(passage.id(), words)));
        });
        return choices;
    }

    /// Passages that the case cites, those first that go to the element.
    public Map<String, String> country(Element element, Words words) {
        var choices = new LinkedHashMap<String, String>();
        for (boolean fits : new boolean[] {true, false}) {
            cited.forEach((id, quotation) -> {
                if (element.library().contains(quotation.passage().quoted().element()) == fits) {
                    choices.put(
                            id.toString(),
                            label(quotation, words) + ": "
                                    + quotation.passage().quoted().quotation());
                }
            });
        }
        return choices;
    }

    private String title(UUID item) {
        return Objects.requireNonNull(items.get(item)).shown();
    }

    private String label(UUID passage, Words words) {
        var its = Objects.requireNonNull(passages.get(passage));
        return words.say("claim.passage", title(its.itemId()), its.page(), its.from(), its.to());
    }

    private static String label(Quotation quotation, Words words) {
        return words.say(
                "claim.quotation",
                quotation.publisher(),
                quotation.passage().quoted().page());
    }

    private static String label(Story.Voice voice, Words words) {
        var told = voice.telling().circumstances().day();
        return Stream.of(
                        words.say("story.kind", voice.account().opening().kind()),
                        told == null ? "" : words.day(told),
                        words.say("story.paragraph", voice.statement().source().paragraph()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String page(UUID passage) {
        return "/pages/" + Objects.requireNonNull(passages.get(passage)).page();
    }

    private Told told(UUID statement) {
        return Objects.requireNonNull(statements.get(statement));
    }

    private Quotation quotation(UUID passage) {
        return Objects.requireNonNull(cited.get(passage));
    }
}
