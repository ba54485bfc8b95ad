package org.safeconduct.packet.intake.web;

import java.util.List;
import java.util.Locale;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.fonts.Typefaces;

/// Says which characters of a page were printed as an empty box, because no typeface on this machine holds
/// them.
final class Undrawn {
    private Undrawn() {}

    static List<Finding> findings(String text, String document) {
        List<String> missing = Typefaces.missing(Typefaces.printable(text));
        return missing.isEmpty()
                ? List.of()
                : List.of(Finding.warns("IN-03", Place.of(document), words(missing, document)));
    }

    private static String words(List<String> missing, String document) {
        return "%s uses %d %s of the script %s that no typeface on this computer can draw; empty boxes stand in their place. Install a typeface for it (on Debian and Ubuntu: apt install fonts-noto-core fonts-droid-fallback) and run again."
                .formatted(
                        document,
                        missing.size(),
                        missing.size() == 1 ? "character" : "characters",
                        script(missing.getFirst()));
    }

    private static String script(String character) {
        String name = Character.UnicodeScript.of(character.codePointAt(0)).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
