package org.safeconduct.packet.intake.image;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// What there is to say about one picture file while its pages are made.
final class Remarks {
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    Remarks(String name) {
        this.place = Place.of(name);
    }

    List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    void cutOff() {
        findings.add(Finding.warns(
                "IN-01", place, place.document() + " is cut off; its lower part is missing. Ask for the file again."));
    }

    void reduced(int width, int height) {
        findings.add(Finding.warns(
                "IN-04",
                place,
                "%s has %,d × %,d pixels and was made smaller, to what print can show. Keep the original file."
                        .formatted(place.document(), width, height)));
    }

    UnreadableException damaged(Throwable cause) {
        return new UnreadableException(
                "IN-01",
                place.document() + " is a damaged picture that cannot be shown. Ask for the file again.",
                cause);
    }

    UnreadableException unusual(String what) {
        return new UnreadableException(
                "IN-01",
                "%s is %s, which most readers cannot show. Save it as an ordinary JPEG and name that file."
                        .formatted(place.document(), what));
    }

    UnreadableException tooManyPages() {
        return new UnreadableException(
                "IN-04",
                "%s has more than %,d pages. File the pages that matter as documents of their own."
                        .formatted(place.document(), Ceiling.PAGES));
    }

    void refuseFlood(long width, long height) throws UnreadableException {
        if (width * height > Ceiling.PICTURE_PIXELS) {
            throw new UnreadableException(
                    "IN-04",
                    "%s claims %,d × %,d pixels, more than can be opened safely. Save a smaller copy and name that file."
                            .formatted(place.document(), width, height));
        }
    }
}
