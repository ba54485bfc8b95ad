package org.safeconduct.packet.intake.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/// Makes form fields and annotations part of the page, each as it looks on the screen.
final class Flattening {
    private final PDDocument document;
    private final Layers layers;

    Flattening(PDDocument document, Layers layers) {
        this.document = document;
        this.layers = layers;
    }

    void flatten(List<PDPage> pages) throws IOException {
        FieldAppearances.complete(document);
        for (var page : pages) {
            var stamps = new ArrayList<Stamp>();
            for (var annotation : annotations(page)) {
                stamp(annotation).ifPresent(stamps::add);
            }
            if (!stamps.isEmpty()) {
                draw(page, stamps);
            }
        }
    }

    private record Stamp(PDFormXObject form, Matrix place) {}

    private static List<PDAnnotation> annotations(PDPage page) {
        var annotations = new ArrayList<PDAnnotation>();
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary) {
                    try {
                        annotations.add(PDAnnotation.createAnnotation(dictionary));
                    } catch (IOException | RuntimeException e) {
                        // Not an annotation at all; nothing shows it.
                    }
                }
            }
        }
        return annotations;
    }

    private Optional<Stamp> stamp(PDAnnotation annotation) {
        if (isUnseen(annotation)) {
            return Optional.empty();
        }
        try {
            var appearance = appearance(annotation);
            var rectangle = annotation.getRectangle();
            if (appearance == null || appearance.getBBox() == null || rectangle == null) {
                return Optional.empty();
            }
            return place(appearance, rectangle.toGeneralPath().getBounds2D())
                    .map(place -> new Stamp(new PDFormXObject(asForm(appearance)), place));
        } catch (RuntimeException e) {
            // An appearance that can't be made isn't shown by other readers either.
            return Optional.empty();
        }
    }

    private boolean isUnseen(PDAnnotation annotation) {
        return annotation.isHidden()
                || annotation.isNoView()
                || annotation instanceof PDAnnotationPopup
                || annotation instanceof PDAnnotationLink
                || layers.hides(annotation.getCOSObject().getDictionaryObject(COSName.OC));
    }

    private @Nullable PDAppearanceStream appearance(PDAnnotation annotation) {
        if (annotation.getNormalAppearanceStream() == null) {
            annotation.constructAppearances(document);
        }
        return annotation.getNormalAppearanceStream();
    }

    private static COSStream asForm(PDAppearanceStream appearance) {
        var stream = appearance.getCOSObject();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        return stream;
    }

    /// Algorithm 8 of ISO 32000-1, 12.5.5: the box of the appearance, turned by its own matrix, is fitted to
    /// the rectangle of the annotation.
    private static Optional<Matrix> place(PDAppearanceStream appearance, Rectangle2D rectangle) {
        var box = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
        if (box.isEmpty() || rectangle.isEmpty()) {
            return Optional.empty();
        }
        var fit = new AffineTransform();
        fit.translate(rectangle.getX(), rectangle.getY());
        fit.scale(rectangle.getWidth() / box.getWidth(), rectangle.getHeight() / box.getHeight());
        fit.translate(-box.getX(), -box.getY());
        return Optional.of(new Matrix(fit));
    }

    private void draw(PDPage page, List<Stamp> stamps) throws IOException {
        Balance.of(page).close(document, page);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, false)) {
            for (var stamp : stamps) {
                content.saveGraphicsState();
                content.transform(stamp.place());
                content.drawForm(stamp.form());
                content.restoreGraphicsState();
            }
        }
    }
}
