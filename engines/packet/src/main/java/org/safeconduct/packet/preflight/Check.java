package org.safeconduct.packet.preflight;

import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;

/// One question asked of a filing; the answer is what a person should know, often nothing.
@FunctionalInterface
interface Check {
    Stream<Finding> ask(Inspection inspection);

    /// A question asked once.
    static Check once(Single question) {
        return inspection -> question.ask(inspection).stream();
    }

    /// A question asked of every document.
    static Check each(OfDocument question) {
        return inspection -> inspection.documents().flatMap(document -> question.ask(inspection, document).stream());
    }

    @FunctionalInterface
    interface Single {
        Optional<Finding> ask(Inspection inspection);
    }

    @FunctionalInterface
    interface OfDocument {
        Optional<Finding> ask(Inspection inspection, Document document);
    }
}
