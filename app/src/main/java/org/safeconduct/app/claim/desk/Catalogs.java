package org.safeconduct.app.claim.desk;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.evidence.passage.Passages;
import org.safeconduct.app.library.Reports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what a case has to show.
@Component
class Catalogs {
    private final Items items;
    private final Passages passages;
    private final org.safeconduct.app.library.Passages quotations;
    private final Reports reports;

    Catalogs(Items items, Passages passages, org.safeconduct.app.library.Passages quotations, Reports reports) {
        this.items = items;
        this.passages = passages;
        this.quotations = quotations;
        this.reports = reports;
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
                byId(cited, quotation -> quotation.passage().id()));
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
