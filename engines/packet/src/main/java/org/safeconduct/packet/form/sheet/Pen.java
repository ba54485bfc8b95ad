package org.safeconduct.packet.form.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.safeconduct.packet.fonts.Typefaces;

/// Writes answers into the boxes of a form. Boxes that the form locks are filled too and unlocked: its scripts would
/// have done so, and they are gone.
public final class Pen {
    private static final int READ_ONLY = 1;
    private static final COSName OFF = COSName.OFF;

    private final PDDocument document;
    private final PDAcroForm form;
    private final Map<String, PDTerminalField> fields;
    private final Ink ink;
    private final Appearance appearance;

    Pen(PDDocument document, PDAcroForm form, Map<String, PDTerminalField> fields, Ink ink) {
        this.document = document;
        this.form = form;
        this.fields = fields;
        this.ink = ink;
        this.appearance = new Appearance(document, ink);
        fields.values().forEach(this::frame);
    }

    /// Some forms leave it to the viewer to draw an empty check box; on the pages of the filing copy nobody would.
    private void frame(PDTerminalField field) {
        for (var widget : field.getWidgets()) {
            var look = widget.getAppearanceCharacteristics();
            var normal = normal(widget);
            boolean isBordered = look != null && look.getBorderColour() != null;
            if (field instanceof PDButton
                    && isBordered
                    && normal.isPresent()
                    && drawn(widget, OFF).isEmpty()) {
                normal.get().setItem(OFF, appearance.frame(widget.getRectangle()));
            }
        }
    }

    /// Breaks text for a box; a setting that is not whole has more in [Setting#rest].
    ///
    /// @param reference ends what is shown of a text that does not fit; used by boxes of several lines only
    public Setting set(String text, Box box, String reference) {
        var printable = Typefaces.printable(text);
        return box.kind() == Box.Kind.LINES
                ? Setting.text(printable, box, ink, reference)
                : Setting.line(printable.replaceAll("\\s+", " "), box, ink);
    }

    /// The same in the ordinary size only, for boxes with more pages behind them.
    public Setting setFullSize(String text, Box box, String reference) {
        return Setting.fullSize(Typefaces.printable(text), box, ink, reference);
    }

    /// Whether a text fits a box of several lines in the ordinary size.
    public boolean fits(String text, Box box) {
        return Setting.fits(Typefaces.printable(text), box, ink);
    }

    public void write(Box box, Setting setting) {
        var field = field(box);
        field.getCOSObject().setItem(COSName.V, new COSString(setting.words()));
        unlock(field);
        dress(field, setting);
        field.getWidgets().forEach(widget -> show(widget, appearance.text(box, setting)));
    }

    /// Checks a box.
    ///
    /// @param on the state that checks it, or nothing when it has only one
    /// @throws IllegalArgumentException when the form has no such state
    public void tick(Box box, Optional<String> on) {
        var field = field(box);
        for (var widget : field.getWidgets()) {
            states(widget).stream()
                    .filter(state -> on.isEmpty() || state.equals(on.get()))
                    .findFirst()
                    .ifPresent(state -> check(field, widget, box, state));
        }
        unlock(field);
    }

    private void check(PDTerminalField field, PDAnnotationWidget widget, Box box, String state) {
        var name = COSName.getPDFName(state);
        var normal = new COSDictionary();
        var empty = drawn(widget, OFF).orElseGet(() -> appearance.nothing(box));
        normal.setItem(name, appearance.cross(box, empty));
        normal.setItem(OFF, empty);
        var appearances = new COSDictionary();
        appearances.setItem(COSName.N, normal);
        widget.getCOSObject().setItem(COSName.AP, appearances);
        widget.getCOSObject().setItem(COSName.AS, name);
        field.getCOSObject().setItem(COSName.V, name);
    }

    /// The states of a check box other than Off.
    private static List<String> states(PDAnnotationWidget widget) {
        return normal(widget).stream()
                .flatMap(normal -> normal.keySet().stream())
                .map(COSName::getName)
                .filter(state -> !state.equals(OFF.getName()))
                .toList();
    }

    /// What the form itself draws for a state, such as the ring of a radio button.
    private static Optional<PDAppearanceStream> drawn(PDAnnotationWidget widget, COSName state) {
        return normal(widget)
                .flatMap(normal -> Optional.ofNullable(normal.getCOSStream(state)))
                .map(PDAppearanceStream::new);
    }

    private static Optional<COSDictionary> normal(PDAnnotationWidget widget) {
        return Optional.ofNullable(widget.getCOSObject().getCOSDictionary(COSName.AP))
                .flatMap(appearances -> Optional.ofNullable(appearances.getCOSDictionary(COSName.N)));
    }

    private PDTerminalField field(Box box) {
        return Optional.ofNullable(fields.get(box.name()))
                .orElseThrow(() -> new IllegalArgumentException("no field " + box.name()));
    }

    private static void unlock(PDField field) {
        var dictionary = field.getCOSObject();
        dictionary.setInt(COSName.FF, field.getFieldFlags() & ~READ_ONLY);
    }

    /// The font of the form can't show every alphabet; where it can't, typing goes on in ours.
    private void dress(PDTerminalField field, Setting setting) {
        if (!WinAnsi.covers(setting.words())) {
            var resources = form.getDefaultResources() == null ? new PDResources() : form.getDefaultResources();
            var font = ink.register(resources);
            form.setDefaultResources(resources);
            field.getCOSObject()
                    .setString(COSName.DA, "/" + font.getName() + " " + Numbers.of(setting.size()) + " Tf 0 g");
        }
    }

    private static void show(PDAnnotationWidget widget, PDAppearanceStream drawn) {
        var appearances = new COSDictionary();
        appearances.setItem(COSName.N, drawn);
        widget.getCOSObject().setItem(COSName.AP, appearances);
    }

    /// Ends the writing; nothing may be set or written afterwards.
    public void finish() {
        ink.finish();
    }

    /// Makes every answer part of its page and takes the form away. The tags for screen readers go too, since they
    /// would point at boxes that are no more.
    public void flatten() throws IOException {
        ink.finish();
        form.flatten();
        var catalog = document.getDocumentCatalog().getCOSObject();
        List.of(COSName.ACRO_FORM, COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO).forEach(catalog::removeItem);
    }
}
