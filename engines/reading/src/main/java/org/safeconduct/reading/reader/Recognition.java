package org.safeconduct.reading.reader;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.Wishes;
import org.safeconduct.reading.language.Identification;
import org.safeconduct.reading.reader.Tesseract.Picture;

/// The machine readers of one [Reader]: so many pages at once, whoever asks.
final class Recognition {
    /// When nobody said in what language a file may be. Trying four costs a fifth more than knowing the one.
    private static final List<String> USUAL = List.of("ru", "uk", "es", "en");
    /// Stamps and headings are English.
    private static final String ALWAYS = "eng";
    /// Below it, the page may be in a language that nobody expected.
    private static final int UNEXPECTED = 60;

    private final Semaphore places;
    private @Nullable Set<String> installed;

    Recognition(int atOnce) {
        this.places = new Semaphore(atOnce, true);
    }

    /// Waits for a place and reads.
    Recognised read(Picture picture, Wishes wishes, Path scratch) throws Refusal, IOException {
        acquire();
        try {
            var tesseract = new Tesseract(scratch);
            var expected = data(wishes.languages().isEmpty() ? wishes.known() : wishes.languages(), scratch);
            var read = tesseract.read(picture, expected);
            var usual = data(USUAL, scratch);
            if (read.confidence() >= UNEXPECTED || expected.containsAll(usual)) {
                return read;
            }
            var again = tesseract.read(picture, usual);
            return again.isBetterThan(read) ? again : read;
        } finally {
            places.release();
        }
    }

    /// The data of languages that would have been needed and is not installed.
    List<String> missing(List<String> languages, Path scratch) throws IOException {
        var there = installed(scratch);
        return languages.stream()
                .flatMap(code -> Identification.findData(code).stream())
                .filter(name -> !there.contains(name))
                .distinct()
                .toList();
    }

    private List<String> data(List<String> languages, Path scratch) throws IOException {
        var wanted = languages.isEmpty() ? USUAL : languages;
        var there = installed(scratch);
        var data = Stream.concat(
                        wanted.stream().flatMap(code -> Identification.findData(code).stream()), Stream.of(ALWAYS))
                .filter(there::contains)
                .collect(toCollection(LinkedHashSet::new));
        return data.isEmpty() ? List.of(ALWAYS) : List.copyOf(data);
    }

    private synchronized Set<String> installed(Path scratch) throws IOException {
        if (installed == null) {
            installed = new Tesseract(scratch).installed();
        }
        return installed;
    }

    private void acquire() {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
