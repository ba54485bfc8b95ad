package org.safeconduct.app.lost.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.limit.TimeLimits;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;

/// Lays together what the pages of an item show.
@Component("lostDesk")
class ItemDesk {
    private final Cases cases;
    private final Items items;
    private final Contents contents;
    private final Requests requests;
    private final TimeLimits limits;
    private final Clock clock;

    ItemDesk(Cases cases, Items items, Contents contents, Requests requests, ItemDesk.Counting counting) {
        this.cases = cases;
        this.items = items;
        this.contents = contents;
        this.requests = requests;
        this.limits = counting.limits();
        this.clock = counting.clock();
    }

    /// By which rules and which clock days are counted.
    @Component
    record Counting(TimeLimits limits, Clock clock) {}

    List<Line> lines(UUID caseId) {
        return items.list(caseId).stream().map(item -> line(caseId, item)).toList();
    }

    private Line line(UUID caseId, Item item) {
        var asked = requests.list(caseId, item.id());
        return new Line(
                item,
                limits.of(item, asked, today()).stream()
                        .filter(limit -> limit.daysLeft(today()) >= 0 && limit.met() == null)
                        .findFirst(),
                asked.stream()
                        .flatMap(request -> request.next().stream())
                        .min(Comparator.comparing(Request.Step::due, Comparator.nullsLast(Comparator.naturalOrder()))));
    }

    /// The page of an item, with what somebody wrote into one of its small forms.
    Page show(UUID caseId, UUID itemId, Form form) {
        var item = items.item(caseId, itemId);
        var asked = requests.list(caseId, itemId);
        return page("lost/show", caseId, itemId)
                .with("states", items.listStates(caseId, itemId))
                .with("contents", contents.list(caseId, itemId))
                .with("handovers", contents.listHandovers(caseId, itemId))
                .with("requests", asked)
                .with("limits", limits.of(item, asked, today()))
                .with("form", form.isGood() ? form.with("since", today()) : form);
    }

    static Form noAnswers() {
        return ItemForm.blank();
    }

    Page page(String template, UUID caseId, UUID itemId) {
        return Page.of(template)
                .with("file", cases.caseFile(caseId))
                .with("item", items.item(caseId, itemId))
                .with("today", today());
    }

    static String address(UUID caseId, UUID itemId) {
        return "/cases/" + caseId + "/lost/" + itemId;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
