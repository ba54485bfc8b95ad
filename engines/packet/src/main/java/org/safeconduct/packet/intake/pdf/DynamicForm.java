package org.safeconduct.packet.intake.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Knows the PDFs that have no pages of their own: their only page asks to wait while one maker's reader builds
/// the real ones from an XFA form.
final class DynamicForm {
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

    private DynamicForm() {}

    static void refuse(PDDocument document, String name) throws UnreadableException {
        var catalog = document.getDocumentCatalog();
        var form = catalog.getAcroForm(null);
        var isDynamic = form != null
                && form.hasXFA()
                && (catalog.getCOSObject().getBoolean(NEEDS_RENDERING, false) || form.xfaIsDynamic());
        if (isDynamic) {
            throw new UnreadableException(
                    "IN-01",
                    ("%s is a form that exists only inside Adobe Reader (XFA); anything else shows \"Please wait\". "
                                    + "Open it there, print it to PDF, and name that file instead.")
                            .formatted(name));
        }
    }
}
