package org.safeconduct.packet.intake.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The size of a page, brought back to sense where the file has none.
///
/// @param visible what a viewer shows: the crop box within the media box (ISO 32000-1, 14.11.2)
/// @param rotation 0, 90, 180 or 270
/// @param unit size of one unit in points, 1 for nearly all pages
record PageBoxes(PDRectangle visible, int rotation, float unit) {
    // ISO 32000-1, annex C.2, gives these as the limits of the best-known reader.
    private static final float SMALLEST = 3;
    private static final float LARGEST = 14_400;

    static PageBoxes of(PDPage page) {
        var rotation = Math.floorMod(Math.round(page.getRotation() / 90f) * 90, 360);
        var unit = page.getCOSObject().getFloat(COSName.USER_UNIT, 1);
        return new PageBoxes(visible(page), rotation, unit >= 1 && unit <= 100 ? unit : 1);
    }

    private static PDRectangle visible(PDPage page) {
        var media = sane(page.getMediaBox()) ? page.getMediaBox() : PDRectangle.LETTER;
        var crop = page.getCropBox();
        var visible = within(crop, media);
        return sane(visible) ? visible : media;
    }

    private static PDRectangle within(PDRectangle crop, PDRectangle media) {
        var left = Math.max(crop.getLowerLeftX(), media.getLowerLeftX());
        var bottom = Math.max(crop.getLowerLeftY(), media.getLowerLeftY());
        var right = Math.min(crop.getUpperRightX(), media.getUpperRightX());
        var top = Math.min(crop.getUpperRightY(), media.getUpperRightY());
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    private static boolean sane(PDRectangle box) {
        return sane(box.getWidth()) && sane(box.getHeight());
    }

    private static boolean sane(float length) {
        return length >= SMALLEST && length <= LARGEST;
    }
}
