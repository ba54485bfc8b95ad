package org.safeconduct.samples.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// Lays fillable fields, already filled, on a printed page: what a person typed is only in the form and not on the
/// page.
public final class Questionnaire {
    private final PDDocument document;
    private final PDAcroForm form;

    private Questionnaire(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
    }

    /// One text field.
    ///
    /// @param x from the left, in points
    /// @param y of its lower edge, from the bottom
    public record Box(String name, float x, float y, float width, String value) {}

    public static PDDocument on(PDDocument document, List<Box> boxes) {
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        var questionnaire = new Questionnaire(document, form);
        try {
            for (var box : boxes) {
                questionnaire.add(box);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private void add(Box box) throws IOException {
        var field = new PDTextField(form);
        field.setPartialName(box.name());
        field.setDefaultAppearance("/Helv 10 Tf 0.1 0.1 0.45 rg");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(box.x(), box.y(), box.width(), 16));
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        document.getPage(0).getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue(box.value());
    }
}
