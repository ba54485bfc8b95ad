package org.safeconduct.packet.form.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;

/// An official form opened for reading or filling. Not safe for several threads; must be closed.
public final class Paper implements AutoCloseable {
    private final PDDocument document;
    private final PDAcroForm form;
    private final Map<String, PDTerminalField> fields = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private Paper(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
        index();
    }

    /// Opens a form; forms of the agencies are encrypted with an empty password.
    ///
    /// @return nothing when the PDF has no form fields
    /// @throws IOException when the bytes are no PDF or need a password
    public static Optional<Paper> open(byte[] content) throws IOException {
        var document = Loader.loadPDF(content);
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || form.getFields().isEmpty()) {
            document.close();
            return Optional.empty();
        }
        return Optional.of(new Paper(document, form));
    }

    private void index() {
        fields.clear();
        boxes.clear();
        var pages = pagesOfWidgets();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal
                    && !terminal.getWidgets().isEmpty()) {
                var widget = terminal.getWidgets().getFirst();
                fields.put(field.getFullyQualifiedName(), terminal);
                boxes.put(
                        field.getFullyQualifiedName(),
                        Box.of(terminal, widget, pages.getOrDefault(widget.getCOSObject(), 0)));
            }
        }
    }

    /// The page entry of a widget is often missing; what counts is which page shows it.
    private Map<COSDictionary, Integer> pagesOfWidgets() {
        var pages = new IdentityHashMap<COSDictionary, Integer>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            for (var annotation : widgets(document.getPage(i))) {
                pages.put(annotation.getCOSObject(), i + 1);
            }
        }
        return pages;
    }

    static List<PDAnnotationWidget> widgets(PDPage page) {
        try {
            return page.getAnnotations().stream()
                    .filter(PDAnnotationWidget.class::isInstance)
                    .map(PDAnnotationWidget.class::cast)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    public List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    /// The box of a field.
    ///
    /// @throws IllegalArgumentException when the form has no such field
    public Box box(String name) {
        return Optional.ofNullable(boxes.get(name)).orElseThrow(() -> new IllegalArgumentException("no field " + name));
    }

    public Optional<Box> findBox(String name) {
        return Optional.ofNullable(boxes.get(name));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The printed text of a page, counted from 1.
    public String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Makes the form ready to be filled: no encryption, scripts, XFA or usage rights.
    public void clean() {
        Cleaning.clean(document, form);
    }

    /// Copies a page and its boxes behind the last page that came from it.
    ///
    /// @param page the page to copy, counted from 1
    /// @param after the page behind which the copy is put
    /// @param name names the boxes of the copy, and must be new
    /// @return the name of each box of the page with that of its copy
    public Map<String, String> copy(int page, int after, String name) {
        var names = new PageCopy(document, form).copy(page, after, name);
        index();
        return names;
    }

    /// The filled form as a document that can still be edited.
    public Pen penForEditing() {
        return new Pen(document, form, fields, Ink.forEditing(document));
    }

    /// The filled form as pages, with [Pen#flatten].
    public Pen penForPrint() {
        return new Pen(document, form, fields, Ink.forPrint(document));
    }

    /// Writes the document; the same content and seed give the same bytes.
    public void save(OutputStream out, long seed) throws IOException {
        document.setDocumentId(seed);
        document.save(out);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<COSDictionary> kids(COSDictionary field) {
        var kids = new ArrayList<COSDictionary>();
        var array = field.getCOSArray(COSName.KIDS);
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary kid) {
                kids.add(kid);
            }
        }
        return kids;
    }
}
