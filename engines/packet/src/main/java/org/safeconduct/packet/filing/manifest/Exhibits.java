package org.safeconduct.packet.filing.manifest;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Interpretation;
import org.safeconduct.packet.filing.Translation;

/// The tabs of a manifest and the documents behind them.
final class Exhibits {
    private final Reading reading;

    Exhibits(Reading reading) {
        this.reading = reading;
    }

    List<Exhibit> read(Entry root) {
        return root.list("exhibits").stream().map(this::exhibit).toList();
    }

    private Exhibit exhibit(Entry entry) {
        return new Exhibit(
                entry.findText("title").orElse(""),
                entry.list("documents").stream().map(this::document).toList());
    }

    private Document document(Entry entry) {
        var title = entry.findText("title").orElse("");
        var language = entry.findText("language").orElse("en");
        return new Document(
                file(entry),
                title,
                People.constant(DocumentKind.class, entry.findText("kind").orElse("other")),
                entry.findText("date").orElse(null),
                entry.findText("source").orElse(null),
                entry.findText("url").orElse(null),
                language,
                entry.find("signed")
                        .map(signed -> People.signature(entry.find("signed"), ""))
                        .orElse(null),
                entry.isTrue("made-without-english"),
                entry.isTrue("certified"),
                entry.find("pages").map(this::pages).orElse(null),
                entry.find("translation")
                        .map(translation -> translation(translation, title, language))
                        .orElse(null),
                entry.find("interpretation").map(this::interpretation).orElse(null));
    }

    /// Two extracts of one file are two documents; a whole file belongs in the filing once.
    private Path file(Entry document) {
        var file = document.at("file");
        return document.has("pages") ? reading.file(file) : reading.fileOnce(file);
    }

    private String pages(Entry entry) {
        for (var range : entry.text().split(",", -1)) {
            var ends = Arrays.stream(range.strip().split("-", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (ends[0] > ends[ends.length - 1]) {
                reading.refuse(entry, "'" + range.strip() + "' runs backwards.");
            }
        }
        return entry.text();
    }

    private Translation translation(Entry entry, String title, String language) {
        var certificate = entry.find("certificate").map(found -> certificate(found, title, language));
        return new Translation(reading.fileOnce(entry.at("file")), certificate.orElse(null));
    }

    /// A certificate that lists no documents speaks for the one it stands beside.
    private Translation.Certificate certificate(Entry entry, String title, String language) {
        var translator = People.translator(entry.find("translator"));
        var covers = entry.texts("covers");
        return new Translation.Certificate(
                reading.findFile(entry.find("file")),
                translator,
                entry.findText("from").orElse(language),
                People.signature(entry.find("signed"), translator.name()),
                covers.isEmpty() ? List.of(title) : covers);
    }

    private Interpretation interpretation(Entry entry) {
        var interpreter = People.translator(entry.find("interpreter"));
        return new Interpretation(
                reading.findFile(entry.find("file")),
                interpreter,
                entry.text("language"),
                People.signature(entry.find("signed"), interpreter.name()));
    }
}
