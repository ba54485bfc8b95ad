package org.safeconduct.packet.splice.extraction;

import org.safeconduct.packet.splice.press.Ink;

/// Writes names as ISO 32000-2, 7.3.5 asks.
final class PdfName {
    private static final String AWKWARD = "#()<>[]{}/%";

    private PdfName() {}

    static void write(Ink ink, String name) {
        ink.raw('/');
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (c > ' ' && c < 127 && AWKWARD.indexOf(c) < 0) {
                ink.raw(c);
            } else {
                ink.raw('#').hex(new byte[] {(byte) c});
            }
        }
    }
}
