package org.safeconduct.app.story.interview.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.packet.typeset.press.Box;

/// Squares that say something to a camera.
final class CodeSquare {
    private CodeSquare() {}

    /// As a box of the press, drawn as strokes, row by row. A quarter of it may be dirty or torn.
    static Box box(String words, float size) {
        var square = QrCode.encodeText(words, QrCode.Ecc.QUARTILE);
        float module = size / square.size;
        var rows = new ArrayList<Box>();
        for (int row = 0; row < square.size; row++) {
            rows.add(Box.stack(strokes(square, row, module), Box.gap(module)));
        }
        return Box.stack(rows);
    }

    private static Box strokes(QrCode square, int row, float module) {
        var strokes = new ArrayList<Box.Placed>();
        for (int from = 0; from < square.size; from++) {
            int to = from;
            while (to < square.size && square.getModule(to, row)) {
                to++;
            }
            if (to > from) {
                strokes.add(flat(Box.rule((to - from) * module, module)).at(from * module));
                from = to;
            }
        }
        return flat(Box.beside(strokes.toArray(Box.Placed[]::new)));
    }

    /// Takes no room, so that the rows keep their distance.
    private static Box flat(Box box) {
        return Box.stack(box, Box.gap(-box.height()));
    }

    /// All that can be read in a picture, whichever way up it lies. Dirt is taken off where it hides
    /// the code.
    static List<String> read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var grey = new byte[width * height];
        for (int at = 0; at < grey.length; at++) {
            int colour = picture.getRGB(at % width, at / width);
            grey[at] = (byte) (((colour >> 16 & 0xff) + 2 * (colour >> 8 & 0xff) + (colour & 0xff)) / 4);
        }
        var found = read(grey, width, height);
        return found.isEmpty() ? read(clean(grey, width), width, height) : found;
    }

    /// Each point as the middle one of the nine around it.
    private static byte[] clean(byte[] grey, int width) {
        var clean = grey.clone();
        var nine = new int[9];
        for (int at = width + 1; at < grey.length - width - 1; at++) {
            for (int near = 0; near < nine.length; near++) {
                nine[near] = grey[at + (near / 3 - 1) * width + near % 3 - 1] & 0xff;
            }
            Arrays.sort(nine);
            clean[at] = (byte) nine[4];
        }
        return clean;
    }

    private static List<String> read(byte[] grey, int width, int height) {
        var source = new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
        return Stream.of(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)))
                .flatMap(CodeSquare::read)
                .distinct()
                .toList();
    }

    private static Stream<String> read(BinaryBitmap picture) {
        try {
            var hints = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(picture, hints))
                    .map(Result::getText);
        } catch (NotFoundException e) {
            return Stream.empty();
        }
    }
}
