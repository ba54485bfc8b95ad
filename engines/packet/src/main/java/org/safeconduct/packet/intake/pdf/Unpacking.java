package org.safeconduct.packet.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/// Unpacks stream data only to learn how much it is.
final class Unpacking {
    private Unpacking() {}

    static List<String> filters(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSArray array) {
            return array.toCOSNameStringList();
        }
        return filters instanceof COSName name ? List.of(name.getName()) : List.of();
    }

    /// Stops at the limit. Data that breaks off earlier doesn't exceed it: what came before is what gets shown.
    static boolean exceeds(COSStream stream, long limit) {
        // The reader applies each filter once however often it is named, which also ends towers of packing.
        var filters = filters(stream).stream().distinct().toList();
        try {
            if (filters.isEmpty()) {
                return stream.getLength() > limit;
            }
            return exceeds(stream, filters, limit);
        } catch (TooMuch e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean exceeds(COSStream stream, List<String> filters, long limit) throws IOException {
        InputStream in = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            var isLast = i == filters.size() - 1;
            var unpacked = isLast ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
            try (var from = in) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(from, new Bounded(unpacked, limit), stream, i);
            }
            if (unpacked instanceof ByteArrayOutputStream bytes) {
                in = new ByteArrayInputStream(bytes.toByteArray());
            }
        }
        return false;
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Passes bytes on until there have been too many.
    private static final class Bounded extends OutputStream {
        private final OutputStream to;
        private long left;

        Bounded(OutputStream to, long limit) {
            this.to = to;
            this.left = limit;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new TooMuch();
            }
            to.write(bytes, offset, length);
        }
    }
}
