package org.safeconduct.packet.preflight;

import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.DocumentKind;

/// Whether those who declare something stand behind it (rule DOC-11).
final class Declarations {
    private Declarations() {}

    static Optional<Finding> isItSigned(Inspection inspection, Document document) {
        var signature = document.signature();
        boolean signed = signature != null && signature.signed();
        return isDeclaration(document) && !signed
                ? Optional.of(
                        inspection.blocks("DOC-11", document.file(), "'" + document.title() + "' is not signed yet."))
                : Optional.empty();
    }

    static Optional<Finding> isItDated(Inspection inspection, Document document) {
        var signature = document.signature();
        return isDeclaration(document) && signature != null && signature.signed() && signature.date() == null
                ? Optional.of(inspection.warns(
                        "DOC-11", document.file(), "'" + document.title() + "' is signed but not dated."))
                : Optional.empty();
    }

    private static boolean isDeclaration(Document document) {
        return document.kind() == DocumentKind.DECLARATION;
    }
}
