package org.safeconduct.packet.form.sheet;

import java.nio.charset.Charset;

/// The Western European letters that the fonts of official forms can show (ISO 32000-2, annex D).
final class WinAnsi {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private WinAnsi() {}

    static boolean covers(String text) {
        return WESTERN.newEncoder().canEncode(text);
    }
}
