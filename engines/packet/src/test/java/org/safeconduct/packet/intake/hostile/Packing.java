package org.safeconduct.packet.intake.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs bytes, also far more of them than fit into memory.
final class Packing {
    private Packing() {}

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        return bytes(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }

    /// Behind these letters the same noise every time.
    static byte[] noise(String start) {
        var noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return joined(latin(start), noise);
    }

    static byte[] first(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    static byte[] deflated(byte[] content) {
        return bytes(out -> {
            try (var packed = new DeflaterOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    /// So many megabytes of one byte, packed.
    static byte[] deflated(char fill, int megabytes) {
        return bytes(out -> {
            try (var packed = new DeflaterOutputStream(out)) {
                pour(packed, fill, megabytes);
            }
        });
    }

    static void pour(OutputStream out, char fill, int megabytes) throws IOException {
        var block = new byte[1 << 20];
        Arrays.fill(block, (byte) fill);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    /// A zip of names and contents by turns.
    static byte[] zip(String... entries) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < entries.length; i += 2) {
                    put(zip, entries[i], entries[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static int checksum(byte[]... parts) {
        var sum = new CRC32();
        for (var part : parts) {
            sum.update(part);
        }
        return (int) sum.getValue();
    }
}
