package org.safeconduct.packet.preflight;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.DocumentKind;

/// Whether documents say where they come from, as far as their kind asks it.
final class Sources {
    private Sources() {}

    static Optional<Finding> doesAPublicationNameItsOrigin(Inspection inspection, Document document) {
        var missing = Stream.of(
                        document.date() == null ? "date" : "",
                        document.source() == null ? "author or publisher" : "",
                        document.url() == null ? "web address, if it is from the internet" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return document.kind() == DocumentKind.PUBLICATION && !missing.isEmpty()
                ? Optional.of(inspection.blocks(
                        "DOC-15",
                        document.file(),
                        "The publication '" + document.title() + "' lacks: " + missing + "."))
                : Optional.empty();
    }

    static Optional<Finding> isAConvictionCertified(Inspection inspection, Document document) {
        return document.kind() == DocumentKind.CONVICTION && !document.certified()
                ? Optional.of(inspection.blocks(
                        "DOC-16",
                        document.file(),
                        "'" + document.title() + "' is a record of conviction; file a certified copy and say"
                                + " 'certified: true'."))
                : Optional.empty();
    }
}
