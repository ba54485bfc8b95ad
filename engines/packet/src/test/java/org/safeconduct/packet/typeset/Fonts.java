package org.safeconduct.packet.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The fonts of a file.
final class Fonts {
    private Fonts() {}

    /// One name for each font object, however many pages share it.
    static List<String> named(PDDocument document) {
        Map<Object, String> names = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                names.put(object(page, name), fontName(page, name));
            }
        }
        return names.values().stream().sorted(Collections.reverseOrder()).toList();
    }

    private static Object object(PDPage page, COSName name) {
        var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return fonts.getDictionaryObject(name);
    }

    private static String fontName(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name).getName();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
