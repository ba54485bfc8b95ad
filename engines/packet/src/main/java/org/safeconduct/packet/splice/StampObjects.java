package org.safeconduct.packet.splice;

import java.io.IOException;
import java.util.List;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// The objects that all stamps of a volume share; none when nothing is stamped.
final class StampObjects {
    /// Light enough to read through, dark enough to be seen on a copy.
    private static final String FAINT = "<</Type/ExtGState/ca .2/CA .2>>";

    private final int font;
    private final int state;

    private StampObjects(int font, int state) {
        this.font = font;
        this.state = state;
    }

    static StampObjects write(Press press, List<PlacedPage> pages) throws IOException {
        var font = 0;
        var state = 0;
        if (pages.stream().anyMatch(page -> !page.stamps().isEmpty())) {
            font = press.reserve(3);
            StampFont.write(press, font);
        }
        if (pages.stream().flatMap(page -> page.stamps().stream()).anyMatch(Stamp.Draft.class::isInstance)) {
            state = press.reserve(1);
            press.put(state, new Ink().text(FAINT));
        }
        return new StampObjects(font, state);
    }

    String fontEntry(int name) {
        return font == 0 ? "" : "/ScF" + name + " " + font + " 0 R";
    }

    String stateEntry(int name) {
        return state == 0 ? "" : "/ScG" + name + " " + state + " 0 R";
    }
}
