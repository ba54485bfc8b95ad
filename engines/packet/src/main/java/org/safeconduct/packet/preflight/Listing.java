package org.safeconduct.packet.preflight;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.FilingKind;

/// Whether the table of contents can be used.
final class Listing {
    private Listing() {}

    static Optional<Finding> isThereAnExhibit(Inspection inspection) {
        var filing = inspection.filing();
        return filing.kind() == FilingKind.EVIDENCE && filing.exhibits().isEmpty()
                ? Optional.of(inspection.blocks("DOC-07", null, "A filing of evidence has no exhibit."))
                : Optional.empty();
    }

    static Stream<Finding> hasEveryExhibitATitle(Inspection inspection) {
        var exhibits = inspection.filing().exhibits();
        return IntStream.range(0, exhibits.size())
                .filter(place -> exhibits.get(place).title().isBlank())
                .mapToObj(place ->
                        inspection.blocks("IN-18", null, "Exhibit " + (place + 1) + " of the list has no title."));
    }

    static Optional<Finding> hasTheDocumentATitle(Inspection inspection, Document document) {
        return document.title().isBlank()
                ? Optional.of(inspection.blocks("IN-18", document.file(), "This document has no title."))
                : Optional.empty();
    }

    static Stream<Finding> areTitlesDistinct(Inspection inspection) {
        var seen = new HashSet<String>();
        return inspection
                .documents()
                .filter(document -> !document.title().isBlank())
                .filter(document -> !seen.add(document.title().toLowerCase(Locale.ROOT)))
                .map(document -> inspection.warns(
                        "IN-18",
                        document.file(),
                        "Another document is called '" + document.title()
                                + "' as well; nobody can tell them apart in the contents or a certificate."));
    }
}
