package org.safeconduct.packet.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.ocr.Reading;
import org.safeconduct.packet.intake.page.Pages.Facts;
import org.safeconduct.packet.intake.page.Scan.Area;

/// One page as a worker saw it, with the reading of its scan if it wants one.
///
/// @param area null when there is no scan
record PageRead(Facts facts, @Nullable Area area, CompletableFuture<Reading> reading) {
    /// Below it a person won't find the words of the page by searching for them.
    private static final int HARD = 60;
    /// What a machine sees in a photograph: a few letters, and no trust in them.
    private static final int FEW_LETTERS = 60;

    static PageRead of(Facts facts) {
        return new PageRead(facts, null, CompletableFuture.completedFuture(Reading.nothing()));
    }

    PageRead withScan(Area area, CompletableFuture<Reading> reading) {
        return new PageRead(facts, area, reading);
    }

    boolean isReadWithin(Duration time) {
        try {
            reading.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // Whoever asks for the reading hears of it.
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /// The reading, once it is there, unless it is no more than noise.
    Optional<Reading> findReading() {
        var done = reading.join();
        long letters =
                done.words().stream().mapToLong(word -> word.text().length()).sum();
        var isNoise = done.confidence() < HARD && letters < FEW_LETTERS;
        return area == null || letters == 0 || isNoise ? Optional.empty() : Optional.of(done);
    }

    Sheet sheet() {
        var machine = findReading();
        var text = facts.hasText() ? Text.OWN : machine.isPresent() ? Text.MACHINE_READ : Text.NONE;
        int confidence =
                facts.hasText() ? 100 : machine.map(Reading::confidence).orElse(0);
        return new Sheet(facts.width(), facts.height(), facts.clearBottom(), facts.blank(), text, confidence);
    }

    List<Finding> findings(Place place) {
        var findings = new ArrayList<Finding>();
        var page = "Page %d of %s".formatted(place.page(), place.document());
        if (facts.blank()) {
            findings.add(Finding.warns(
                    "IN-08", place, page + " is blank. Leave it out, or say in the title that it is meant to be."));
        }
        if (facts.unseen()) {
            findings.add(
                    Finding.warns(
                            "IN-04",
                            place,
                            page
                                    + " holds a picture that could not be looked at or made searchable; it is too large, or JPEG 2000."));
        }
        findReading()
                .filter(reading -> reading.confidence() < HARD)
                .ifPresent(reading -> findings.add(Finding.warns(
                        "IN-09",
                        place,
                        "%s is hard to read by machine (%d of 100), so searching will miss its words. Scan it again, flat and in even light, if it can be done."
                                .formatted(page, reading.confidence()))));
        if (facts.wantsReading() && findReading().map(Reading::turns).orElse(0) != 0) {
            findings.add(Finding.confirm(
                    "IN-09", place, page + " seems to lie on its side or upside down. Turn it, and take it in again."));
        }
        return findings;
    }
}
