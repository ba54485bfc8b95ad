package org.safeconduct.vault.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Entries one after the other, each after its length in two bytes.
final class Bundle {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int width;

    void add(byte[] entry) {
        bytes.write(entry.length >> 8);
        bytes.write(entry.length);
        bytes.writeBytes(entry);
        width++;
    }

    int width() {
        return width;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void clear() {
        bytes.reset();
        width = 0;
    }

    /// Makes something of each part of the bytes.
    @FunctionalInterface
    interface Cut<T> {
        T of(int from, int end);
    }

    /// Empty where the lengths do not add up.
    static Optional<List<byte[]>> parts(byte[] bundle) {
        return cut(bundle, (from, end) -> Arrays.copyOfRange(bundle, from, end));
    }

    /// The same without copying the entries.
    static <T> Optional<List<T>> cut(byte[] bundle, Cut<T> cut) {
        var entries = new ArrayList<T>(TilePath.WIDTH);
        int at = 0;
        while (at + 2 <= bundle.length) {
            int end = at + 2 + (((bundle[at] & 0xff) << 8) | (bundle[at + 1] & 0xff));
            if (end > bundle.length) {
                return Optional.empty();
            }
            entries.add(cut.of(at + 2, end));
            at = end;
        }
        return at == bundle.length ? Optional.of(entries) : Optional.empty();
    }
}
