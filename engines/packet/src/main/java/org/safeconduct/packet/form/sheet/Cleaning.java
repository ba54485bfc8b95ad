package org.safeconduct.packet.form.sheet;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/// Takes out of an official form what would hide our values or run.
///
/// With its XFA packet a form shows that packet's empty boxes; with its usage rights Adobe's reader warns that it was
/// changed; its scripts unlock, mirror and lock boxes that we fill ourselves.
final class Cleaning {
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
    private static final COSName CALCULATION_ORDER = COSName.getPDFName("CO");
    private static final COSName PERMISSIONS = COSName.PERMS;
    private static final COSName REQUIREMENTS = COSName.getPDFName("Requirements");
    private static final List<COSName> NAME_TREES =
            List.of(COSName.JAVA_SCRIPT, COSName.EMBEDDED_FILES, COSName.getPDFName("XFAResources"));

    private Cleaning() {}

    static void clean(PDDocument document, PDAcroForm form) {
        document.setAllSecurityToBeRemoved(true);
        var catalog = document.getDocumentCatalog().getCOSObject();
        List.of(PERMISSIONS, COSName.OPEN_ACTION, COSName.AA, REQUIREMENTS, COSName.AF)
                .forEach(catalog::removeItem);
        var names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            NAME_TREES.forEach(names::removeItem);
        }
        var dictionary = form.getCOSObject();
        List.of(XFA, SIG_FLAGS, CALCULATION_ORDER, COSName.NEED_APPEARANCES).forEach(dictionary::removeItem);
        for (PDField field : form.getFieldTree()) {
            removeActions(field.getCOSObject());
            field.getWidgets().forEach(widget -> removeActions(widget.getCOSObject()));
        }
        empty(form);
        document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.AA));
    }

    /// Takes out what somebody typed into the copy that was imported. Locked boxes keep their content, since the
    /// machine-read bars of the form are such.
    private static void empty(PDAcroForm form) {
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField && !field.isReadOnly()) {
                field.getCOSObject().removeItem(COSName.V);
                field.getWidgets().forEach(widget -> empty(widget.getCOSObject()));
            }
        }
    }

    private static void empty(COSDictionary widget) {
        if (widget.containsKey(COSName.AS)) {
            widget.setItem(COSName.AS, COSName.OFF);
        } else {
            widget.removeItem(COSName.AP);
        }
    }

    private static void removeActions(COSDictionary holder) {
        holder.removeItem(COSName.A);
        holder.removeItem(COSName.AA);
    }
}
