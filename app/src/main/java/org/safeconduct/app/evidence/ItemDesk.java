package org.safeconduct.app.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.keeping.Keeping;
import org.safeconduct.app.evidence.reading.Advance;
import org.safeconduct.app.evidence.reading.Like;
import org.safeconduct.app.evidence.reading.Likes;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.evidence.reading.Resemblance;
import org.safeconduct.app.evidence.reading.Transcript;
import org.safeconduct.app.evidence.reading.Transcripts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// An item with what was read of it.
@Component
class ItemDesk {
    private final Items items;
    private final Readings readings;
    private final Transcripts transcripts;
    private final Keeping keeping;
    private final Likes likes;

    ItemDesk(Items items, Readings readings, Transcripts transcripts, Keeping keeping, Likes likes) {
        this.items = items;
        this.readings = readings;
        this.transcripts = transcripts;
        this.keeping = keeping;
        this.likes = likes;
    }

    Item item(UUID caseId, UUID id) {
        return items.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Shelf shelf(UUID caseId, Narrowing narrowing) {
        return Shelf.of(items.list(caseId), readings.list(caseId), narrowing);
    }

    /// Other items with pages like those of this one. Copies to the byte are told elsewhere.
    List<Resemblance> resemblances(Item item) {
        var found = likes.list(item.caseId(), item.id()).stream()
                .collect(groupingBy(Like::other, LinkedHashMap::new, toList()));
        return found.entrySet().stream()
                .flatMap(each -> items.find(item.caseId(), each.getKey()).stream()
                        .filter(other ->
                                !other.file().sha256().equals(item.file().sha256()))
                        .map(other -> new Resemblance(other, each.getValue())))
                .toList();
    }

    /// How much two pages are alike, where they are.
    Optional<Like> like(UUID caseId, UUID item, int page, Beside beside) {
        return likes.list(caseId, item).stream()
                .filter(like ->
                        like.page() == page && like.other().equals(beside.item()) && like.otherPage() == beside.page())
                .findFirst();
    }

    /// The items of a case that have a page like a page of another.
    Set<UUID> alike(UUID caseId) {
        return likes.items(caseId);
    }

    /// Whether all files of the case are gone for good.
    boolean isDestroyed(UUID caseId) {
        return keeping.isDestroyed(caseId);
    }

    Advance advance(UUID caseId) {
        return readings.advance(caseId);
    }

    Optional<Reading> reading(UUID caseId, UUID item) {
        return readings.find(caseId, item);
    }

    /// As far as it is read; whoever looks first at one that came with a filing has it read.
    Optional<Reading> askedReading(Item item) {
        var found = readings.find(item.caseId(), item.id());
        if (found.isEmpty()) {
            readings.ask(item.caseId(), item.id());
        }
        return found.or(() -> readings.find(item.caseId(), item.id()));
    }

    /// Opening it is a look, and in the ledger.
    Transcript transcript(Reading reading) {
        return transcripts.open(reading.caseId(), Objects.requireNonNull(reading.text()));
    }
}
