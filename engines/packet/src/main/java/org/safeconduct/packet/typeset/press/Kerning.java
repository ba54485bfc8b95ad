package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/// How much closer or wider two letters stand than their widths say, from the `kern` feature of a face.
///
/// FontBox reads only the old `kern` table, which faces of today no longer carry.
final class Kerning {
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    private final List<List<PairTable>> lookups;
    private final Map<Long, Integer> known = new HashMap<>();

    private Kerning(List<List<PairTable>> lookups) {
        this.lookups = lookups;
    }

    static Kerning of(TrueTypeFont font) throws IOException {
        TTFTable gpos = font.getTableMap().get("GPOS");
        return gpos == null ? none() : read(ByteBuffer.wrap(font.getTableBytes(gpos)));
    }

    static Kerning none() {
        return new Kerning(List.of());
    }

    /// The adjustment between two glyphs in font units.
    int between(int left, int right) {
        return known.computeIfAbsent(((long) left << Integer.SIZE) | right, pair -> find(left, right));
    }

    private int find(int left, int right) {
        return lookups.stream()
                .mapToInt(subtables -> first(subtables, left, right))
                .filter(value -> value != 0)
                .findFirst()
                .orElse(0);
    }

    private static int first(List<PairTable> subtables, int left, int right) {
        return subtables.stream()
                .mapToInt(table -> table.between(left, right))
                .filter(value -> value != PairTable.SILENT)
                .findFirst()
                .orElse(0);
    }

    private static Kerning read(ByteBuffer table) {
        int lookupList = table.getShort(8);
        List<List<PairTable>> lookups = new ArrayList<>();
        for (int index : kernLookups(table)) {
            int lookup = lookupList + Short.toUnsignedInt(table.getShort(lookupList + 2 + 2 * index));
            lookups.add(subtables(table, lookup));
        }
        return new Kerning(lookups);
    }

    private static Iterable<Integer> kernLookups(ByteBuffer table) {
        int features = Short.toUnsignedInt(table.getShort(6));
        var found = new TreeSet<Integer>();
        for (int i = 0; i < table.getShort(features); i++) {
            int record = features + 2 + 6 * i;
            if (tag(table, record).equals("kern")) {
                int feature = features + Short.toUnsignedInt(table.getShort(record + 4));
                for (int k = 0; k < table.getShort(feature + 2); k++) {
                    found.add((int) table.getShort(feature + 4 + 2 * k));
                }
            }
        }
        return found;
    }

    private static List<PairTable> subtables(ByteBuffer table, int lookup) {
        int type = table.getShort(lookup);
        List<PairTable> found = new ArrayList<>();
        for (int i = 0; i < table.getShort(lookup + 4); i++) {
            int at = lookup + Short.toUnsignedInt(table.getShort(lookup + 6 + 2 * i));
            if (type == PAIRS) {
                found.add(new PairTable(table, at));
            } else if (type == EXTENSION && table.getShort(at + 2) == PAIRS) {
                found.add(new PairTable(table, at + table.getInt(at + 4)));
            }
        }
        return found;
    }

    private static String tag(ByteBuffer table, int at) {
        byte[] letters = new byte[4];
        table.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
