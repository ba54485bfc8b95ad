package org.safeconduct.packet.form.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// Draws what stands in a box, so that a viewer shows it without laying it out itself (ISO 32000-2, 12.7.4.3).
final class Appearance {
    private static final float INSET = Setting.INSET;

    private final PDDocument document;
    private final Ink ink;

    Appearance(PDDocument document, Ink ink) {
        this.document = document;
        this.ink = ink;
    }

    PDAppearanceStream text(Box box, Setting setting) {
        var resources = new PDResources();
        var drawn = new StringBuilder("/Tx BMC\nq\n");
        drawn.append(rectangle(box)).append("W n\nBT\n0 g\n");
        if (box.kind() == Box.Kind.COMB) {
            cells(box, setting, resources, drawn);
        } else {
            lines(box, setting, resources, drawn);
        }
        return stream(box.area(), drawn.append("ET\nQ\nEMC\n"), resources);
    }

    /// A cross from corner to corner, drawn and not typed, since symbol fonts are not the same everywhere.
    ///
    /// @param empty what the form draws while the box is not checked
    PDAppearanceStream cross(Box box, PDAppearanceStream empty) {
        float edge = Math.min(box.width(), box.height()) * 0.2f;
        var right = Numbers.of(box.width() - edge);
        var top = Numbers.of(box.height() - edge);
        var near = Numbers.of(edge);
        var rising = near + " " + near + " m " + right + " " + top + " l S\n";
        var falling = near + " " + top + " m " + right + " " + near + " l S\n";
        var resources = new PDResources();
        var below = resources.add(empty).getName();
        return stream(box.area(), "q /" + below + " Do Q\nq\n1.3 w 1 J 0 G\n" + rising + falling + "Q\n", resources);
    }

    /// An empty check box.
    PDAppearanceStream frame(PDRectangle area) {
        var width = Numbers.of(area.getWidth() - 2);
        var height = Numbers.of(area.getHeight() - 2);
        return stream(area, "0.6 w 0 G 1 1 " + width + " " + height + " re S\n", new PDResources());
    }

    PDAppearanceStream nothing(Box box) {
        return stream(box.area(), "", new PDResources());
    }

    private void lines(Box box, Setting setting, PDResources resources, StringBuilder drawn) {
        float size = setting.size();
        float y = box.kind() == Box.Kind.LINES
                ? box.height() - INSET - size * Ink.ASCENT
                : (box.height() - size * (Ink.ASCENT - Ink.DESCENT)) / 2;
        for (var line : setting.lines()) {
            place(left(box, ink.width(line, size)), y, drawn);
            drawn.append(ink.show(line, size, resources));
            y -= setting.leading();
        }
    }

    private void cells(Box box, Setting setting, PDResources resources, StringBuilder drawn) {
        float cell = box.width() / box.longest();
        float y = (box.height() - setting.size() * (Ink.ASCENT - Ink.DESCENT)) / 2;
        var letters = setting.words().codePoints().mapToObj(Character::toString).toList();
        for (int i = 0; i < letters.size(); i++) {
            place((i + 0.5f) * cell - ink.width(letters.get(i), setting.size()) / 2, y, drawn);
            drawn.append(ink.show(letters.get(i), setting.size(), resources));
        }
    }

    private static float left(Box box, float width) {
        return switch (box.align()) {
            case 1 -> Math.max(INSET, (box.width() - width) / 2);
            case 2 -> Math.max(INSET, box.width() - width - INSET);
            default -> INSET;
        };
    }

    private static void place(float x, float y, StringBuilder drawn) {
        drawn.append("1 0 0 1 " + Numbers.of(x) + " " + Numbers.of(y) + " Tm\n");
    }

    private static String rectangle(Box box) {
        return "0 0 " + Numbers.of(box.width()) + " " + Numbers.of(box.height()) + " re ";
    }

    private PDAppearanceStream stream(PDRectangle area, CharSequence drawn, PDResources resources) {
        try {
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
            }
            var appearance = new PDAppearanceStream(stream.getCOSObject());
            appearance.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
            appearance.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
            appearance.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
            appearance.setResources(resources);
            return appearance;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
