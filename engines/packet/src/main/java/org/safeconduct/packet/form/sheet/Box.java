package org.safeconduct.packet.form.sheet;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// The place of a form field on its page, and what it takes.
///
/// @param page counted from 1, or 0 when the field stands on no page
/// @param longest most characters it takes, or 0 when the form sets no limit
/// @param align 0 left, 1 middle, 2 right (ISO 32000-2, table 229, Q)
/// @param choices the values a drop-down list offers, else empty
public record Box(
        String name,
        String tooltip,
        Kind kind,
        int page,
        PDRectangle area,
        int longest,
        int align,
        List<String> choices) {

    /// What kind of answer a box takes.
    public enum Kind {
        LINE("text"),
        LINES("multi-line text"),
        /// One character in each of [Box#longest] cells.
        COMB("text in cells"),
        TICK("check box"),
        CHOICE("choice"),
        OTHER("other");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Box of(PDTerminalField field, PDAnnotationWidget widget, int page) {
        var tooltip = field.getAlternateFieldName();
        var area = widget.getRectangle();
        return new Box(
                field.getFullyQualifiedName(),
                tooltip == null ? "" : tooltip.strip(),
                kind(field),
                page,
                area == null ? new PDRectangle() : area,
                field instanceof PDTextField text ? Math.max(text.getMaxLen(), 0) : 0,
                inherited(field.getCOSObject(), COSName.Q),
                field instanceof PDChoice choice ? choice.getOptionsExportValues() : List.of());
    }

    private static Kind kind(PDTerminalField field) {
        return switch (field) {
            case PDTextField text when text.isMultiline() -> Kind.LINES;
            case PDTextField text when text.isComb() && text.getMaxLen() > 0 -> Kind.COMB;
            case PDTextField text -> Kind.LINE;
            case PDCheckBox check -> Kind.TICK;
            case PDRadioButton radio -> Kind.TICK;
            case PDButton button -> Kind.OTHER;
            case PDChoice choice -> Kind.CHOICE;
            default -> Kind.OTHER;
        };
    }

    private static int inherited(COSDictionary field, COSName key) {
        for (var at = field; at != null; at = at.getCOSDictionary(COSName.PARENT)) {
            if (at.containsKey(key)) {
                return at.getInt(key, 0);
            }
        }
        return 0;
    }

    public float width() {
        return area.getWidth();
    }

    public float height() {
        return area.getHeight();
    }
}
