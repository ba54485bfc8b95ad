package org.safeconduct.app.evidence.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way into a case, with what is said of it.
///
/// @param name as the sender called it; may be a whole path of a folder that was given at once
/// @param source the item it was made of, or null for an original
/// @param madeHow by whom and with what it was made
public record Arrival(
        String name, Particulars particulars, @Nullable UUID source, String madeHow) {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_FOLDER = 1000;

    public static Arrival original(String name, Particulars particulars) {
        return new Arrival(name, particulars, null, "");
    }

    public static Arrival made(String name, Particulars particulars, UUID source, String how) {
        return new Arrival(name, particulars, source, how);
    }

    /// The last part of what a browser says, which may be a path, without what cannot be shown.
    String fileName() {
        var last = plain().substring(cut() + 1).strip();
        return last.isEmpty() ? "file" : shortened(last, LONGEST_NAME);
    }

    String folder() {
        return cut() < 0 ? "" : shortened(plain().substring(0, cut()).strip(), LONGEST_FOLDER);
    }

    private String plain() {
        return name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "");
    }

    private int cut() {
        return plain().lastIndexOf('/');
    }

    private static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most / 2)).strip();
    }

    /// What the ledger binds to the file.
    Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", fileName());
        var came = particulars.provenance();
        facts.put("receivedHow", came.how().name());
        if (!came.words().isBlank()) {
            facts.put("receivedFrom", came.words());
        }
        if (came.on() != null) {
            facts.put("receivedOn", came.on().toString());
        }
        if (source != null) {
            facts.put("derivedFromItem", source.toString());
            facts.put("derivedHow", madeHow);
        }
        return facts;
    }
}
