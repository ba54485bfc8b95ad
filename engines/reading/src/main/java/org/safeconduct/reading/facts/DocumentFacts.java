package org.safeconduct.reading.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Moment;

/// What a PDF says of itself (ISO 32000-1, 14.3.3).
final class DocumentFacts {
    private DocumentFacts() {}

    static List<Fact> of(Path pdf) throws IOException {
        try (var file = new RandomAccessReadBufferedFile(pdf);
                var document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var said = document.getDocumentInformation();
            return Stream.of(
                            moment(said.getCreationDate(), Event.MADE, "CreationDate"),
                            moment(said.getModificationDate(), Event.CHANGED, "ModDate"),
                            text(said.getTitle()).map(words -> new Fact.Title(words, where("Title"))),
                            text(said.getAuthor()).map(name -> new Fact.Maker(name, where("Author"))),
                            text(said.getCreator()).map(name -> new Fact.Software(name, where("Creator"))),
                            text(said.getProducer()).map(name -> new Fact.Software(name, where("Producer"))))
                    .flatMap(Optional::stream)
                    .map(Fact.class::cast)
                    .toList();
        }
    }

    private static Optional<Moment> moment(@Nullable Calendar date, Event event, String key) {
        return Optional.ofNullable(date).map(calendar -> {
            var offset = ZoneOffset.ofTotalSeconds(calendar.getTimeZone().getOffset(calendar.getTimeInMillis()) / 1000);
            var local = LocalDateTime.ofInstant(calendar.toInstant(), offset);
            return new Moment(event, local, Optional.of(offset), where(key));
        });
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(words -> words.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(words -> !words.isEmpty());
    }

    private static String where(String key) {
        return "PDF information, " + key;
    }
}
