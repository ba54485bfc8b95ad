package org.safeconduct.packet.intake.mail;

import java.util.Locale;

/// One file sent with a letter.
///
/// Its name is as shown to a reader: no folders, no control characters, and no marks that turn the direction of
/// writing and so disguise the ending.
final class Enclosure {
    private static final int LONGEST = 120;

    private final String name;
    private final byte[] content;

    private Enclosure(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static Enclosure of(String sentName, byte[] content) {
        return new Enclosure(shown(sentName), content);
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /// Such as `12 KB`, counted in thousands.
    String size() {
        return content.length < 1_000_000
                ? Math.max(1, Math.round(content.length / 1e3)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", content.length / 1e6);
    }

    private static String shown(String sent) {
        String last = sent.replace('\\', '/').replaceAll(".*/", "");
        String visible =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip().replaceAll("^\\.+", "");
        String name = visible.isEmpty() ? "unnamed" : visible;
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2);
    }
}
