package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The optional content of a PDF (ISO 32000-1, 8.11) and which of it a reader doesn't see on opening the file.
///
/// @param hidden the groups that are off, by identity
/// @param arePresent whether the file has layers at all
record Layers(Set<COSBase> hidden, boolean arePresent) {
    private static final COSName OCGS = COSName.getPDFName("OCGs");
    private static final COSName OCMD = COSName.getPDFName("OCMD");

    static Layers of(PDDocument document) {
        Set<COSBase> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        var properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        var state = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (state != null) {
            if (COSName.OFF.equals(state.getCOSName(COSName.BASE_STATE))) {
                hidden.addAll(groups(properties.getCOSArray(OCGS)));
                hidden.removeAll(groups(state.getCOSArray(COSName.ON)));
            }
            hidden.addAll(groups(state.getCOSArray(COSName.OFF)));
        }
        return new Layers(hidden, properties != null);
    }

    /// Whether something that belongs to `content`, a group or a statement about groups, can't be seen.
    boolean hides(@Nullable COSBase content) {
        if (!(content instanceof COSDictionary dictionary)) {
            return false;
        }
        return OCMD.equals(dictionary.getCOSName(COSName.TYPE)) ? hidesMembers(dictionary) : hidden.contains(content);
    }

    /// Removes hidden content from the pages and everything they draw.
    void eraseHidden(PDDocument document, List<PDPage> pages) throws IOException {
        if (arePresent) {
            var erasure = new LayerErasure(document, this);
            for (var page : pages) {
                erasure.erase(page);
            }
        }
    }

    /// Visibility expressions (`VE`) are left aside: whoever writes them must also write `P` for older readers.
    private boolean hidesMembers(COSDictionary membership) {
        var members = membership.getDictionaryObject(OCGS) instanceof COSArray array
                ? groups(array)
                : single(membership.getDictionaryObject(OCGS));
        if (members.isEmpty()) {
            return false;
        }
        var policy = membership.getNameAsString(COSName.P, "AnyOn");
        return switch (policy) {
            case "AllOn" -> members.stream().anyMatch(hidden::contains);
            case "AnyOff" -> members.stream().noneMatch(hidden::contains);
            case "AllOff" -> !hidden.containsAll(members);
            default -> hidden.containsAll(members);
        };
    }

    private static Set<COSBase> single(@Nullable COSBase group) {
        return group == null ? Set.of() : Set.of(group);
    }

    private static Set<COSBase> groups(@Nullable COSArray array) {
        var groups = new HashSet<COSBase>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary group) {
                groups.add(group);
            }
        }
        return groups;
    }
}
