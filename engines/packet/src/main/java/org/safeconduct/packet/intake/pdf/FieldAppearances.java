package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/// Draws the form fields that a file leaves for the reader to draw.
final class FieldAppearances {
    private static final String FALLBACK_FONT = "DejaVuSans";
    private static final COSName FALLBACK_NAME = COSName.getPDFName("ScFallback");

    private final PDDocument document;
    private final PDAcroForm form;
    private boolean hasFallback;

    private FieldAppearances(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
    }

    static void complete(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            new FieldAppearances(document, form).complete();
        }
    }

    private void complete() {
        if (form.getDefaultResources() == null) {
            form.setDefaultResources(new PDResources());
        }
        var all = form.getNeedAppearances();
        for (var field : form.getFieldTree()) {
            if (field instanceof PDVariableText text && (all || lacksAppearance(text))) {
                draw(text);
            }
        }
    }

    private static boolean lacksAppearance(PDTerminalField field) {
        return !field.getValueAsString().isEmpty()
                && field.getWidgets().stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null);
    }

    private void draw(PDVariableText field) {
        try {
            form.refreshAppearances(List.of(field));
        } catch (IOException | RuntimeException e) {
            // Most often a Cyrillic value in a field whose font has Latin letters only.
            drawWithFallback(field);
        }
    }

    private void drawWithFallback(PDVariableText field) {
        try {
            if (hasFallback || addFallback()) {
                // Field and widget may be one dictionary, so what the widget says goes first.
                field.getWidgets().forEach(widget -> widget.getCOSObject().removeItem(COSName.DA));
                field.setDefaultAppearance("/" + FALLBACK_NAME.getName() + " 9 Tf 0 g");
                form.refreshAppearances(List.of(field));
            }
        } catch (IOException | RuntimeException e) {
            // The field stays as the file draws it, which is what the sender's reader shows.
        }
    }

    private boolean addFallback() throws IOException {
        Optional<TrueTypeFont> font = Optional.ofNullable(FontMappers.instance().getTrueTypeFont(FALLBACK_FONT, null))
                .map(mapping -> mapping.getFont());
        if (font.isPresent()) {
            form.getDefaultResources().put(FALLBACK_NAME, PDType0Font.load(document, font.get(), true));
            hasFallback = true;
        }
        return hasFallback;
    }
}
