package org.safeconduct.packet.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Kinds that are known and can't become pages, so that the refusal can say what the file is.
enum Foreign {
    PROGRAM("is a program, not a document; leave it out", "MZ|\\x7fELF|\\xcf\\xfa\\xed\\xfe|\\xca\\xfe\\xba\\xbe"),
    SCRIPT("is a script, not a document; leave it out", "#!(?!AMR)"),
    ARCHIVE(
            "is a packed archive; unpack it and name the files inside",
            "Rar!|7z\\xbc\\xaf|\\x1f\\x8b|BZh|\\xfd7zXZ|\\x28\\xb5\\x2f\\xfd|.{257}ustar"),
    SOUND("is a sound recording; file its transcript", "ID3|OggS|fLaC|\\xff[\\xfb\\xf3\\xf1]|#!AMR|RIFF....WAVE"),
    VIDEO("is a sound or video recording; file its transcript", "\\x1aE\\xdf\\xa3|....ftyp|RIFF....AVI"),
    POSTSCRIPT("is a PostScript file", "%!PS"),
    PHOTOSHOP("is a Photoshop picture", "8BPS"),
    JPEG_2000("is a JPEG 2000 picture", "\\x00\\x00\\x00\\x0cjP  |\\xff\\x4f\\xff\\x51");

    private static final int FAR_ENOUGH = 512;

    private final String words;
    private final Pattern start;

    Foreign(String words, String start) {
        this.words = words;
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    String words() {
        return words;
    }

    boolean matches(byte[] head) {
        var start = new String(head, 0, Math.min(FAR_ENOUGH, head.length), StandardCharsets.ISO_8859_1);
        return this.start.matcher(start).lookingAt();
    }
}
