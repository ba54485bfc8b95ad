package org.safeconduct.app.claim.desk;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.evidence.passage.Passages;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.story.statement.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what a case has to show.
@Component
class Catalogs {
    private final Items items;
    private final Passages passages;
    private final org.safeconduct.app.library.Passages quotations;
    private final Reports reports;
    private final Stories stories;

    Catalogs(
            Items items,
            Passages passages,
            org.safeconduct.app.library.Passages quotations,
            Reports reports,
            Stories stories) {
        this.items = items;
        this.passages = passages;
        this.quotations = quotations;
        this.reports = reports;
        this.stories = stories;
    }

    @Transactional(readOnly = true)
    public Catalog catalog(UUID caseId) {
        var cited = quotations.listCited(caseId).stream()
                .map(passage -> new Catalog.Quotation(passage, reports.report(passage.reportId())))
                .toList();
        return new Catalog(
                caseId,
                byId(items.list(caseId), item -> item.id()),
                byId(passages.list(caseId), Passage::id),
                byId(cited, quotation -> quotation.passage().id()),
                byId(
                        told(stories.story(caseId)),
                        told -> told.voice().statement().id()));
    }

    private static List<Catalog.Told> told(Story story) {
        return story.statements().stream()
                .map(story::voice)
                .map(voice -> new Catalog.Told(
                        voice, by(story, voice.account().opening().speaker())))
                .toList();
    }

    private static @Nullable String by(Story story, Account.Speaker speaker) {
        return story.people().stream()
                        .anyMatch(person -> person.client() && person.id().equals(speaker.person()))
                ? null
                : speaker.name();
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
