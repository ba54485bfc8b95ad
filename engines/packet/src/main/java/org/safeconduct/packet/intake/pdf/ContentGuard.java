package org.safeconduct.packet.intake.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Refuses page descriptions that would fill the memory before the first letter is drawn.
///
/// A page description is text; a file of 123 KB that declares it to be a compressed bitmap made PDFBox ask for
/// more than a gigabyte. Only the filters for text are let through, and only up to a size.
final class ContentGuard {
    private static final Set<String> FOR_TEXT = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL",
            "Crypt");

    private final Place place;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<COSDictionary> open = new ArrayDeque<>();

    private ContentGuard(Place place) {
        this.place = place;
    }

    static void check(PDPage page, Place place) throws UnreadableException {
        var guard = new ContentGuard(place);
        var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                guard.checkDescription(array.getObject(i));
            }
        }
        guard.checkDescription(contents);
        if (page.getResources() != null) {
            guard.open.add(page.getResources().getCOSObject());
        }
        guard.checkResources();
    }

    /// Forms, patterns and drawn letters are page descriptions too, with resources of their own.
    private void checkResources() throws UnreadableException {
        while (!open.isEmpty()) {
            var resources = open.poll();
            if (seen.add(resources)) {
                checkEach(resources.getCOSDictionary(COSName.XOBJECT));
                checkEach(resources.getCOSDictionary(COSName.PATTERN));
                checkFonts(resources.getCOSDictionary(COSName.FONT));
            }
        }
    }

    private void checkFonts(@Nullable COSDictionary fonts) throws UnreadableException {
        for (var base : values(fonts)) {
            if (base instanceof COSDictionary font) {
                checkEach(font.getCOSDictionary(COSName.CHAR_PROCS));
                addResources(font);
            }
        }
    }

    private void checkEach(@Nullable COSDictionary streams) throws UnreadableException {
        for (var base : values(streams)) {
            if (base instanceof COSStream form && !COSName.IMAGE.equals(form.getCOSName(COSName.SUBTYPE))) {
                checkDescription(form);
            }
        }
    }

    private static List<COSBase> values(@Nullable COSDictionary dictionary) {
        return dictionary == null
                ? List.of()
                : dictionary.keySet().stream()
                        .flatMap(key -> Stream.ofNullable(dictionary.getDictionaryObject(key)))
                        .toList();
    }

    private void addResources(COSDictionary owner) {
        var resources = owner.getCOSDictionary(COSName.RESOURCES);
        if (resources != null) {
            open.add(resources);
        }
    }

    private void checkDescription(@Nullable COSBase base) throws UnreadableException {
        if (!(base instanceof COSStream stream) || !seen.add(stream)) {
            return;
        }
        addResources(stream);
        var filters = Unpacking.filters(stream);
        if (!FOR_TEXT.containsAll(filters)) {
            throw refused("is packed in a way that only pictures are");
        }
        // PDFBox would unpack it once and show a blank page, the court's reader would unpack all of it.
        if (Set.copyOf(filters).size() < filters.size()) {
            throw refused("is packed several times over");
        }
        if (Unpacking.exceeds(stream, Ceiling.CONTENT_BYTES)) {
            throw refused("unpacks to more than " + (Ceiling.CONTENT_BYTES >> 20) + " MB");
        }
    }

    private UnreadableException refused(String reason) {
        return new UnreadableException(
                "IN-04",
                "Page %d of %s %s, which no honest document does. It was not opened."
                        .formatted(place.page(), place.document(), reason));
    }
}
