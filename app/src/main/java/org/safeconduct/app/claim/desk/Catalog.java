package org.safeconduct.app.claim.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.platform.page.Words;

/// Everything in a case that can be held to an element, with its name and its address.
///
/// @param cited passages of reports that the case cites, with their report
public record Catalog(UUID caseId, Map<UUID, Item> items, Map<UUID, Passage> passages, Map<UUID, Quotation> cited) {

    /// A passage of a report.
    public record Quotation(org.safeconduct.app.library.Passage passage, Report report) {
        String publisher() {
            return report.details().publisher();
        }
    }

    public String label(Source source, Words words) {
        return switch (source) {
            case Source.Testimony(var place) -> place;
            case Source.Evidence(var item, var passage) -> passage == null ? title(item) : label(passage, words);
            case Source.Country(var passage) -> label(quotation(passage), words);
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
        };
    }

    /// Whoever published it, for what stands in a report.
    Optional<String> publisher(Source source) {
        return source instanceof Source.Country(var passage)
                ? Optional.of(quotation(passage).publisher())
                : Optional.empty();
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

    private String page(UUID passage) {
        return "/pages/" + Objects.requireNonNull(passages.get(passage)).page();
    }

    private Quotation quotation(UUID passage) {
        return Objects.requireNonNull(cited.get(passage));
    }
}
