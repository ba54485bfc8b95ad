package org.safeconduct.packet.typeset;

import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Compositor;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Style;

/// What the compositor works from: the filing, its index, the fixed words and the type to set them in.
record Copy(Compositor type, Wording wording, Filing filing, Index index) {

    String words(String key, Object... values) {
        return wording.of(key, values);
    }

    Box set(Measure measure, Style style, String text) {
        return type.text(measure, style, Punctuation.dressed(text));
    }

    Box fixed(Measure measure, Style style, String key, Object... values) {
        return set(measure, style, words(key, values));
    }

    Document document(Target.Paper paper) {
        return filing.exhibits().get(paper.exhibit()).documents().get(paper.document());
    }

    /// The lead respondent as captions name them, and whether others follow.
    String matter() {
        String lead = filing.lead().name().caption();
        return filing.respondents().size() == 1 ? lead : words("caption.others", lead);
    }
}
