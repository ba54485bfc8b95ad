package org.safeconduct.packet.intake.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Copies a JPEG segment by segment and leaves behind what no decoder needs (ITU-T T.81, Annex B): what the camera
/// noted,
/// such as the place and the owner, and whatever a phone appends behind the picture. Each segment that makes the
/// picture
/// is copied as it is.
public final class JpegCopy {
    private static final int MARK = 0xff;
    private static final int NONE = -1;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    /// The first of sixteen segments that programs may use as they like.
    private static final int APPLICATION = 0xe0;

    private static final int JFIF = APPLICATION;
    private static final int COLORS = APPLICATION + 2;
    private static final int ADOBE = APPLICATION + 14;

    private final InputStream in;
    private final OutputStream out;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// Copies one JPEG, which begins where the stream stands.
    ///
    /// @return whether the picture came to its end
    public static boolean copy(InputStream in, OutputStream out) throws IOException {
        return new JpegCopy(in, out).copy();
    }

    private boolean copy() throws IOException {
        int marker = nextMarker();
        while (marker != NONE && marker != END_OF_IMAGE) {
            if (!standsAlone(marker)) {
                segment(marker);
            } else if (marker == START_OF_IMAGE) {
                mark(marker);
            }
            marker = marker == START_OF_SCAN ? scan() : nextMarker();
        }
        if (marker == END_OF_IMAGE) {
            mark(marker);
        }
        return marker == END_OF_IMAGE;
    }

    private void segment(int marker) throws IOException {
        int high = in.read();
        int low = in.read();
        if (low < 0) {
            return;
        }
        int length = high << 8 | low;
        if (length < 2) {
            throw new EOFException("a segment without a length");
        }
        var body = in.readNBytes(length - 2);
        if (isPicture(marker, body)) {
            mark(marker);
            out.write(high);
            out.write(low);
            out.write(body);
        }
    }

    /// Colours and the order of the inks belong to the picture although programs agreed on them by themselves.
    private static boolean isPicture(int marker, byte[] body) {
        return switch (marker) {
            case JFIF -> starts(body, "JFIF\0");
            case COLORS -> starts(body, "ICC_PROFILE\0");
            case ADOBE -> starts(body, "Adobe");
            case COMMENT -> false;
            default -> marker < APPLICATION || marker > APPLICATION + 15;
        };
    }

    private static boolean starts(byte[] body, String name) {
        return new String(body, 0, Math.min(body.length, name.length()), StandardCharsets.ISO_8859_1).equals(name);
    }

    /// Copies packed pixels, in which a mark is followed by a zero or counts intervals, and returns the marker behind.
    private int scan() throws IOException {
        for (int at = in.read(); at != NONE; at = in.read()) {
            if (at != MARK) {
                out.write(at);
                continue;
            }
            int next = afterMarks();
            if (next != 0 && !isRestart(next)) {
                return next;
            }
            mark(next);
        }
        return NONE;
    }

    /// Between segments there should be nothing; decoders pass over what there is.
    private int nextMarker() throws IOException {
        for (int at = in.read(); at != NONE; at = in.read()) {
            int marker = at == MARK ? afterMarks() : 0;
            if (marker != 0) {
                return marker;
            }
        }
        return NONE;
    }

    /// Marks may be repeated to fill space (B.1.1.2).
    private int afterMarks() throws IOException {
        int next = in.read();
        while (next == MARK) {
            next = in.read();
        }
        return next;
    }

    private static boolean standsAlone(int marker) {
        return marker == START_OF_IMAGE || marker == 1 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private void mark(int marker) throws IOException {
        out.write(MARK);
        out.write(marker);
    }
}
