package org.safeconduct.app.evidence;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.keeping.Keeping;
import org.safeconduct.app.evidence.reading.Advance;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
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

    ItemDesk(Items items, Readings readings, Transcripts transcripts, Keeping keeping) {
        this.items = items;
        this.readings = readings;
        this.transcripts = transcripts;
        this.keeping = keeping;
    }

    Item item(UUID caseId, UUID id) {
        return items.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Shelf shelf(UUID caseId, Narrowing narrowing) {
        return Shelf.of(items.list(caseId), readings.list(caseId), narrowing);
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
