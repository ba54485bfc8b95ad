package org.safeconduct.app.story.declaration.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// A Word file, unpacked no further than to its text, and never beyond a limit.
sealed interface WordArchive {

    /// Its text, and what was met beside it.
    final class Opened implements WordArchive {
        private final byte[] text;
        private final Set<Returned.Left> left;

        private Opened(byte[] text, Set<Returned.Left> left) {
            this.text = text;
            this.left = left;
        }

        InputStream text() {
            return new ByteArrayInputStream(text);
        }

        Set<Returned.Left> left() {
            return left;
        }
    }

    /// Why it is not opened.
    record Refused(Returned.Why why) implements WordArchive {}

    static WordArchive open(byte[] file) {
        if (Unpacking.startsWith(file, Unpacking.OLD)) {
            return new Refused(Returned.Why.OLD_OR_LOCKED);
        }
        if (!Unpacking.startsWith(file, Unpacking.ZIP)) {
            return new Refused(Returned.Why.NOT_WORD);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return new Unpacking(zip).opened();
        } catch (IOException | IllegalArgumentException e) {
            return new Refused(Returned.Why.DAMAGED);
        }
    }

    /// Walks through the entries, counting what they really unfold to.
    final class Unpacking {
        /// What the text of a declaration of many hundred pages does not need.
        private static final int LARGEST_TEXT = 24 << 20;

        private static final long LARGEST_WHOLE = 200L << 20;
        private static final int MOST_ENTRIES = 2_000;
        private static final byte[] ZIP = {'P', 'K', 3, 4};
        private static final byte[] OLD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

        private final ZipInputStream zip;
        private final Set<Returned.Left> left = EnumSet.noneOf(Returned.Left.class);
        private final byte[] buffer = new byte[8192];
        private byte[] text = {};
        private long unfolded;

        private Unpacking(ZipInputStream zip) {
            this.zip = zip;
        }

        private static boolean startsWith(byte[] file, byte[] with) {
            return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
        }

        private WordArchive opened() throws IOException {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return new Refused(Returned.Why.MACROS);
                }
                take(entry.getName());
                if (++entries > MOST_ENTRIES || isTooLarge()) {
                    return new Refused(Returned.Why.TOO_LARGE);
                }
            }
            return text.length == 0 ? new Refused(Returned.Why.NOT_WORD) : new Opened(text, left);
        }

        private void take(String name) throws IOException {
            if (name.equals("word/document.xml")) {
                text = zip.readNBytes(LARGEST_TEXT);
                unfolded += text.length;
            } else if (name.equals("word/comments.xml")) {
                left.add(Returned.Left.COMMENTS);
            } else if (name.startsWith("word/media/")) {
                left.add(Returned.Left.PICTURES);
            }
        }

        /// Reads what is left of an entry.
        private boolean isTooLarge() throws IOException {
            for (int read = zip.read(buffer); read >= 0 && unfolded <= LARGEST_WHOLE; read = zip.read(buffer)) {
                unfolded += read;
            }
            return unfolded > LARGEST_WHOLE;
        }
    }
}
