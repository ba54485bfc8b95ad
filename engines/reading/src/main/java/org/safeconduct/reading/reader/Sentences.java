package org.safeconduct.reading.reader;

import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Concern.Kind;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Refusal;

/// What a lawyer is told: what is wrong with which file and which page, and what to do.
final class Sentences {
    private Sentences() {}

    static Unreadable unreadable(Refusal refusal, String name) {
        return new Unreadable(refusal.reason(), name + " " + refusal.words());
    }

    static Unreadable stopped(String name) {
        return new Unreadable(
                Reason.STOPPED_ITS_READER,
                name + " brought the program that reads files to a halt and was put aside; nothing else was affected."
                        + " Print it to PDF on another machine, or ask for it again.");
    }

    static Concern notRead(int page) {
        return new Concern(
                Kind.NOT_READ,
                "Page %d could not be looked at by the program. Open the file and read it there.".formatted(page));
    }

    static Concern toolMissing(Refusal refusal, int page) {
        return new Concern(Kind.NOT_READ, "Page %d %s".formatted(page, refusal.words()));
    }

    static Concern blank(int page) {
        return new Concern(Kind.BLANK, "Page %d is blank. Check that the right side was scanned.".formatted(page));
    }

    static Concern poorlyRead(int page, int confidence) {
        return new Concern(
                Kind.POORLY_READ,
                "Page %d was hard to read (%d of 100 sure). Compare it with the picture before you cite it."
                        .formatted(page, confidence));
    }

    static Concern handwritten(int page) {
        return new Concern(
                Kind.PERHAPS_HANDWRITTEN,
                "Page %d may be written by hand; little of it could be read. Have a person type it out."
                        .formatted(page));
    }

    static Concern picture(int page) {
        return new Concern(
                Kind.PICTURE_WITHOUT_TEXT,
                "Page %d is a picture without text. Say in words what it shows, so that it can be found."
                        .formatted(page));
    }

    static Concern turned(int page, int turns) {
        return turns == 2
                ? new Concern(Kind.UPSIDE_DOWN, "Page %d is upside down; it was read turned.".formatted(page))
                : new Concern(Kind.ON_ITS_SIDE, "Page %d lies on its side; it was read turned.".formatted(page));
    }

    static Concern lettersMissing(int page, String data) {
        return new Concern(
                Kind.LETTERS_MISSING,
                "Page %d was read without the letters of a language of this case: install the package tesseract-ocr-%s and read it again."
                        .formatted(page, data.replace('_', '-')));
    }
}
