package org.safeconduct.app.custody.condition;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.evidence.item.Items;
import org.springframework.stereotype.Component;

/// Lays conditions beside the standards that bind and the evidence that shows them.
@Component
public class ConditionDesk {
    private final Conditions conditions;
    private final Comparison comparison;
    private final Items items;

    ConditionDesk(Conditions conditions, Comparison comparison, Items items) {
        this.conditions = conditions;
        this.comparison = comparison;
        this.items = items;
    }

    /// Those of the stays, in the order of the stays.
    public List<Compared> list(UUID caseId, List<Stay> stays) {
        var evidence = items.list(caseId);
        return conditions.list(caseId).stream()
                .flatMap(condition -> stays.stream()
                        .filter(stay -> stay.id().equals(condition.stay()))
                        .map(stay -> new Compared(
                                condition,
                                stay,
                                comparison.bound(stay, condition.said().deed()),
                                evidence.stream()
                                        .filter(item -> condition.items().contains(item.id()))
                                        .toList())))
                .sorted(Comparator.comparingInt(compared -> stays.indexOf(compared.stay())))
                .toList();
    }
}
