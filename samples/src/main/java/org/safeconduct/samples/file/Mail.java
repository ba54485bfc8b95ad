package org.safeconduct.samples.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// An e-mail message (RFC 5322, MIME) with one attachment.
public final class Mail {
    private static final String BOUNDARY = "=_sample_555_boundary";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private Mail() {}

    /// Wraps a letter and its enclosure.
    ///
    /// @param letter headers, an empty line and the words, in UTF-8; the headers must be plain ASCII
    /// @param attached the bytes of a PDF
    public static byte[] of(String letter, String name, byte[] attached) {
        var split = letter.strip().split("\n\n", 2);
        var mail = split[0].strip() + "\n"
                + "MIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\n\n"
                + "--" + BOUNDARY + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + split[1].strip() + "\n\n"
                + "--" + BOUNDARY + "\nContent-Type: application/pdf; name=\"" + name + "\"\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n"
                + "Content-Transfer-Encoding: base64\n\n";
        return (mail.replace("\n", "\r\n") + LINES.encodeToString(attached) + "\r\n--" + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
