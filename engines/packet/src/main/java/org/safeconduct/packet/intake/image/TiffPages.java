package org.safeconduct.packet.intake.image;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashSet;
import org.safeconduct.packet.intake.rendition.Ceiling;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Follows the pages of a TIFF, each of which says where the next one begins (TIFF 6.0, section 2) and may say that it
/// is one we have seen. Readers that count before they look would count for ever.
final class TiffPages {
    private static final int FIRST = 4;
    private static final int ENTRY = 12;

    private final RandomAccessFile file;
    private final boolean reversed;

    private TiffPages(RandomAccessFile file) throws IOException {
        this.file = file;
        this.reversed = file.read() == 'I';
    }

    static int count(Path path, Remarks remarks) throws UnreadableException, IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            return new TiffPages(file).count(remarks);
        }
    }

    private int count(Remarks remarks) throws UnreadableException, IOException {
        var seen = new HashSet<Long>();
        for (long page = offset(FIRST); page != 0; page = offset(page + 2 + (long) ENTRY * entries(page))) {
            if (!seen.add(page)) {
                throw remarks.damaged(new IOException("pages in a circle"));
            }
            if (seen.size() > Ceiling.PAGES) {
                throw remarks.tooManyPages();
            }
        }
        return seen.size();
    }

    private long offset(long at) throws IOException {
        file.seek(at);
        int offset = file.readInt();
        return Integer.toUnsignedLong(reversed ? Integer.reverseBytes(offset) : offset);
    }

    private int entries(long at) throws IOException {
        file.seek(at);
        short entries = file.readShort();
        return Short.toUnsignedInt(reversed ? Short.reverseBytes(entries) : entries);
    }
}
