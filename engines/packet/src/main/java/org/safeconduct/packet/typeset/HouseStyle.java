package org.safeconduct.packet.typeset;

import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Style;
import org.safeconduct.packet.typeset.press.Style.Cut;

/// The type and the margins of every page, in points.
///
/// The lowest 50 points stay free for the page number, which is stamped when the filing is put together.
final class HouseStyle {
    static final Flow.Frame PAGE = new Flow.Frame(72, 62, 468, 732);
    static final Flow.Frame LETTER = new Flow.Frame(90, 72, 432, 732);

    static final Style TEXT = Style.of(Cut.REGULAR, 12);
    static final Style TEXT_ITALIC = Style.of(Cut.ITALIC, 12);
    static final Style TEXT_STRONG = Style.of(Cut.SEMIBOLD, 12);
    static final Style BODY = Style.of(Cut.REGULAR, 11);
    static final Style BODY_STRONG = Style.of(Cut.SEMIBOLD, 11);
    static final Style SMALL = Style.of(Cut.REGULAR, 10);
    static final Style SMALL_STRONG = Style.of(Cut.SEMIBOLD, 10);
    static final Style NOTE = Style.of(Cut.ITALIC, 9.5f);
    static final Style LABEL = Style.of(Cut.SEMIBOLD, 8).withTracking(0.085f);
    static final Style CAPITALS = Style.of(Cut.SEMIBOLD, 9.5f).withTracking(0.07f);
    static final Style COURT = Style.of(Cut.REGULAR, 11.5f).withTracking(0.075f);
    static final Style TITLE = Style.of(Cut.SEMIBOLD, 14).withTracking(0.065f);
    static final Style MARK = Style.of(Cut.BOLD, 17).withTracking(0.085f);

    static final float HAIRLINE = 0.5f;
    static final float THIN = 0.8f;

    private HouseStyle() {}
}
