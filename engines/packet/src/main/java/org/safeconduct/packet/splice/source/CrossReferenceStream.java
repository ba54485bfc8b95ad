package org.safeconduct.packet.splice.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of one decoded cross-reference stream (ISO 32000-2, 7.5.8.3).
final class CrossReferenceStream {
    private final CrossReference found;
    private final int[] widths = new int[3];
    private final byte[] data;
    private int at;

    CrossReferenceStream(CrossReference found, List<Slice> widths, byte[] data) throws DamagedException {
        this.found = found;
        this.data = data;
        for (var i = 0; i < 3; i++) {
            this.widths[i] = i < widths.size() ? (int) widths.get(i).integer() : 0;
            if (this.widths[i] < 0 || this.widths[i] > 8) {
                throw new DamagedException("a cross-reference stream has odd columns");
            }
        }
    }

    void read(@Nullable Slice index, long size) throws DamagedException {
        if (index == null) {
            run(0, size);
            return;
        }
        var runs = index.items();
        for (var i = 0; i + 1 < runs.size(); i += 2) {
            run(runs.get(i).integer(), runs.get(i + 1).integer());
        }
    }

    private void run(long first, long count) throws DamagedException {
        var width = widths[0] + widths[1] + widths[2];
        // A stream may be shorter than it says; what is missing is free.
        for (var number = first; number < first + count && at + width <= data.length && width > 0; number++) {
            entry(number);
        }
    }

    private void entry(long number) throws DamagedException {
        var type = widths[0] == 0 ? 1 : field(widths[0]);
        var second = field(widths[1]);
        var third = field(widths[2]);
        if (type == 0) {
            found.free(number);
        } else if (type == 1 && third == 0) {
            found.standsAt(number, second);
        } else if (type == 2) {
            found.standsIn(number, second);
        } else {
            throw new DamagedException("an object has an odd place");
        }
    }

    private long field(int width) {
        var value = 0L;
        for (var i = 0; i < width; i++) {
            value = (value << 8) | (data[at++] & 0xff);
        }
        return value;
    }
}
