package org.safeconduct.app.filing.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.filing.Intake;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.plan.Exhibits;
import org.safeconduct.app.filing.plan.Plans;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays filings on the desk of a case, ready to be looked through.
@Component
@Transactional
public class Drafts {
    private final FirstPage firstPage;
    private final Plans plans;
    private final Exhibits exhibits;
    private final Papers papers;

    Drafts(FirstPage firstPage, Plans plans, Exhibits exhibits, Papers papers) {
        this.firstPage = firstPage;
        this.plans = plans;
        this.exhibits = exhibits;
        this.papers = papers;
    }

    /// What can stand behind a tab.
    @Component("draftPapers")
    record Papers(Items items, Documents documents, Intake intake) {}

    /// Begins it. A tab behind which nothing stands is left out: an empty one can't be filed.
    public UUID begin(UUID caseId, Draft draft) {
        var page = firstPage.of(caseId, draft);
        var filing = plans.begin(caseId, page.cover(), page.signing(), page.respondents());
        Map<UUID, Document> known = papers.documents().list(caseId).stream()
                .collect(Collectors.toMap(Document::item, Function.identity(), (first, _) -> first));
        Map<UUID, Item> items =
                papers.items().list(caseId).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        for (var tab : draft.tabs()) {
            var behind = tab.items().stream()
                    .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                    .map(item -> known.computeIfAbsent(item.id(), _ -> document(item))
                            .id())
                    .toList();
            if (!behind.isEmpty()) {
                var exhibit = exhibits.add(caseId, filing, tab.title());
                exhibits.enclose(caseId, filing, exhibit, behind, null);
            }
        }
        return filing;
    }

    private Document document(Item item) {
        return papers.intake().enclose(item, Description.of(item));
    }
}
