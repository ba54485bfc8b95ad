package org.safeconduct.app.custody.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.custody.release.Packet.Holding;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.filing.draft.Draft;

/// A packet with what the evidence of a case has for it.
public record Filled(Packet packet, List<Tab> tabs) {
    /// One exhibit.
    public record Tab(Holding holding, List<Item> items) {
        public boolean isMissing() {
            return items.isEmpty() && !holding.optional();
        }
    }

    /// Each item stands behind the first tab that takes it. What was made of an item, such as its translation, follows
    /// it
    /// on the desk of filings.
    static Filled of(Packet packet, List<Item> evidence) {
        var taken = new HashSet<UUID>();
        var tabs = new ArrayList<Tab>();
        for (var holding : packet.holds()) {
            tabs.add(new Tab(
                    holding,
                    evidence.stream()
                            .filter(Item::isOriginal)
                            .filter(item -> holding.takes(item.particulars().tags()))
                            .filter(item -> taken.add(item.id()))
                            .toList()));
        }
        return new Filled(packet, tabs);
    }

    public List<Tab> missing() {
        return tabs.stream().filter(Tab::isMissing).toList();
    }

    public boolean isEmpty() {
        return tabs.stream().allMatch(tab -> tab.items().isEmpty());
    }

    /// In English, because courts and offices read it.
    Draft draft() {
        return new Draft(
                packet.kind(),
                packet.title().english(),
                packet.proceeding(),
                tabs.stream()
                        .map(tab -> new Draft.Tab(
                                tab.holding().title().english(),
                                tab.items().stream().map(Item::id).toList()))
                        .toList());
    }
}
