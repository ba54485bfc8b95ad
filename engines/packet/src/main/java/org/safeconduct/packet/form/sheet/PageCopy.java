package org.safeconduct.packet.form.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/// Copies a page of a form within its document, with boxes of their own.
///
/// Boxes of equal name would share one value (ISO 32000-2, 12.7.4.1), so all boxes of a copy stand under a new parent.
final class PageCopy {
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final List<COSName> INHERITED =
            List.of(COSName.T, COSName.FT, COSName.FF, COSName.DA, COSName.Q, COSName.MAX_LEN, COSName.TU, COSName.OPT);

    private final PDDocument document;
    private final PDAcroForm form;

    PageCopy(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
    }

    Map<String, String> copy(int page, int after, String name) {
        var source = document.getPage(page - 1);
        var copy = new PDPage(new COSDictionary(source.getCOSObject()));
        copy.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        copy.getCOSObject().removeItem(COSName.PARENT);
        document.getPages().insertAfter(copy, document.getPage(after - 1));
        return copyBoxes(source, copy, parent(name));
    }

    private COSDictionary parent(String name) {
        var parent = new COSDictionary();
        parent.setString(COSName.T, name);
        parent.setItem(COSName.KIDS, new COSArray());
        form.getCOSObject().getCOSArray(COSName.FIELDS).add(parent);
        return parent;
    }

    private Map<String, String> copyBoxes(PDPage source, PDPage copy, COSDictionary parent) {
        var names = new LinkedHashMap<String, String>();
        var annotations = new COSArray();
        for (var widget : Paper.widgets(source)) {
            var box = merged(widget.getCOSObject());
            box.setItem(COSName.P, copy.getCOSObject());
            box.setItem(COSName.PARENT, parent);
            box.removeItem(STRUCT_PARENT);
            annotations.add(box);
            parent.getCOSArray(COSName.KIDS).add(box);
            names.put(fullName(widget.getCOSObject()), fullName(box));
        }
        copy.getCOSObject().setItem(COSName.ANNOTS, annotations);
        return names;
    }

    /// A box that no longer depends on its parent's entries.
    private static COSDictionary merged(COSDictionary widget) {
        var box = new COSDictionary(widget);
        var parent = widget.getCOSDictionary(COSName.PARENT);
        for (var key : INHERITED) {
            for (var at = parent; at != null && !box.containsKey(key); at = at.getCOSDictionary(COSName.PARENT)) {
                if (at.containsKey(key) && !(key.equals(COSName.T) && widget.containsKey(COSName.T))) {
                    box.setItem(key, at.getItem(key));
                }
            }
        }
        return box;
    }

    private static String fullName(COSDictionary field) {
        var name = new StringBuilder();
        for (var at = field; at != null; at = at.getCOSDictionary(COSName.PARENT)) {
            var part = at.getString(COSName.T);
            if (part != null) {
                name.insert(0, name.isEmpty() ? part : part + ".");
            }
        }
        return name.toString();
    }
}
