package org.safeconduct.packet.intake.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Embeds PNG files without unpacking them: PDF uses the same compression and the same prediction of rows (ISO
/// 32000-1, 7.4.4.4). Pictures that are transparent or interlaced, which PDF can't hold so, are decoded.
record Png(PDDocument document, Remarks remarks) {
    private static final int PREDICTED_AS_IN_PNG = 15;

    PDImageXObject embed(Path file) throws UnreadableException, IOException {
        var stream = new PDStream(document).getCOSObject();
        PngChunks chunks;
        try (var out = stream.createRawOutputStream()) {
            chunks = PngChunks.read(file, out);
        }
        if (chunks.isDamaged()) {
            throw remarks.damaged(new IOException("no header"));
        }
        remarks.refuseFlood(chunks.width(), chunks.height());
        if (!chunks.isPlain()) {
            return new Decoded(document, remarks, FileKind.PNG).embed(file).getFirst();
        }
        return image(complete(stream, chunks), chunks);
    }

    /// Counts the rows; those that are missing become white.
    private COSStream complete(COSStream stream, PngChunks chunks) throws UnreadableException, IOException {
        long expected = (long) chunks.row() * chunks.height();
        long there = unpack(stream, expected, OutputStream.nullOutputStream());
        if (there == expected) {
            return stream;
        }
        if (there < chunks.row()) {
            throw remarks.damaged(new IOException("no rows"));
        }
        remarks.cutOff();
        var mended = new PDStream(document).getCOSObject();
        try (var out = mended.createOutputStream(COSName.FLATE_DECODE)) {
            long whole = there - there % chunks.row();
            unpack(stream, whole, out);
            var white = new byte[chunks.row()];
            Arrays.fill(white, 1, white.length, (byte) 0xff);
            for (long done = whole; done < expected; done += white.length) {
                out.write(white);
            }
        }
        return mended;
    }

    private static long unpack(COSStream stream, long atMost, OutputStream to) throws IOException {
        long done = 0;
        var buffer = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            while (done < atMost) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, atMost - done));
                if (n < 0) {
                    break;
                }
                to.write(buffer, 0, n);
                done += n;
            }
        } catch (IOException e) {
            // Cut off or damaged from here on; a full disk shows itself again when the PDF is written.
        }
        return done;
    }

    private PDImageXObject image(COSStream stream, PngChunks chunks) throws IOException {
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        var prediction = new COSDictionary();
        prediction.setInt(COSName.PREDICTOR, PREDICTED_AS_IN_PNG);
        prediction.setInt(COSName.COLORS, chunks.isColor() ? 3 : 1);
        prediction.setInt(COSName.BITS_PER_COMPONENT, chunks.bits());
        prediction.setInt(COSName.COLUMNS, chunks.width());
        stream.setItem(COSName.DECODE_PARMS, prediction);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.COLORSPACE, colors(chunks));
        var image = new PDImageXObject(new PDStream(stream), null);
        image.setWidth(chunks.width());
        image.setHeight(chunks.height());
        image.setBitsPerComponent(chunks.bits());
        return image;
    }

    private static COSBase colors(PngChunks chunks) {
        if (!chunks.hasPalette()) {
            return chunks.isColor() ? COSName.DEVICERGB : COSName.DEVICEGRAY;
        }
        var indexed = new COSArray();
        indexed.add(COSName.INDEXED);
        indexed.add(COSName.DEVICERGB);
        indexed.add(COSInteger.get(chunks.palette().length / 3 - 1));
        indexed.add(new COSString(chunks.palette()));
        return indexed;
    }
}
