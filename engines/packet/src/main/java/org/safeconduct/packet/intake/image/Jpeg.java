package org.safeconduct.packet.intake.image;

import com.drew.metadata.MetadataException;
import com.drew.metadata.adobe.AdobeJpegDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Embeds the pictures of JPEG files byte for byte: evidence is not compressed a second time. What the camera noted
/// besides stays out of the filing.
record Jpeg(PDDocument document, Remarks remarks) {
    PDImageXObject embed(Path file, Header header) throws UnreadableException, IOException {
        var frame =
                header.findFirst(JpegDirectory.class).orElseThrow(() -> remarks.damaged(new IOException("no frame")));
        try {
            refuseUnusual(frame);
            remarks.refuseFlood(frame.getImageWidth(), frame.getImageHeight());
            var image =
                    image(file, frame.getImageWidth(), frame.getImageHeight(), colors(frame.getNumberOfComponents()));
            if (frame.getNumberOfComponents() == 4
                    && header.findFirst(AdobeJpegDirectory.class).isPresent()) {
                invert(image);
            }
            return image;
        } catch (MetadataException | EOFException e) {
            throw remarks.damaged(e);
        }
    }

    /// Baseline, extended and progressive frames of 8 bits are what PDF readers decode (ISO 32000-1, 7.4.8).
    private void refuseUnusual(JpegDirectory frame) throws UnreadableException, MetadataException {
        if (frame.getInt(JpegDirectory.TAG_DATA_PRECISION) != 8
                || frame.getInt(JpegDirectory.TAG_COMPRESSION_TYPE) > 2) {
            throw remarks.unusual("a JPEG of a rare kind");
        }
        if (frame.getImageWidth() == 0 || frame.getImageHeight() == 0) {
            throw remarks.damaged(new IOException("no size"));
        }
    }

    private PDColorSpace colors(int components) throws UnreadableException {
        return switch (components) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> throw remarks.unusual("a JPEG of " + components + " colours");
        };
    }

    private PDImageXObject image(Path file, int width, int height, PDColorSpace colors) throws IOException {
        var stream = new PDStream(document);
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var out = new BufferedOutputStream(stream.getCOSObject().createRawOutputStream())) {
            if (!JpegCopy.copy(in, out)) {
                remarks.cutOff();
            }
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.DCT_DECODE);
        var image = new PDImageXObject(stream, null);
        image.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setWidth(width);
        image.setHeight(height);
        image.setBitsPerComponent(8);
        image.setColorSpace(colors);
        return image;
    }

    /// Adobe's programs store ink upside down: 0 means full ink.
    private static void invert(PDImageXObject image) {
        var decode = new COSArray();
        for (int i = 0; i < 4; i++) {
            decode.add(COSInteger.ONE);
            decode.add(COSInteger.ZERO);
        }
        image.setDecode(decode);
    }
}
