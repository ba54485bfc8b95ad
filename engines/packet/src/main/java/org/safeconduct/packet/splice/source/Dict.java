package org.safeconduct.packet.splice.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A dictionary as its names and the slices behind them, in the order of the file.
///
/// Of a name that stands twice the later one counts, as readers do it.
public final class Dict {
    static final Slice NOTHING = new Slice(new byte[] {'n', 'u', 'l', 'l'}, 0, 4);

    private String[] names = new String[8];
    private Slice[] values = new Slice[8];
    private int size;

    public Dict() {
        Arrays.fill(values, NOTHING);
    }

    static Dict of(Slice slice) throws DamagedException {
        if (!slice.isDict()) {
            throw new DamagedException("a dictionary is missing");
        }
        var dict = new Dict();
        var lexer = new Lexer(slice.bytes(), slice.start() + 2, slice.end() - 2);
        lexer.skipSpace();
        while (!lexer.atEnd()) {
            var name = lexer.value();
            if (!name.isName()) {
                throw new DamagedException("a dictionary has a value without a name");
            }
            dict.put(name.name(), lexer.value());
            lexer.skipSpace();
        }
        return dict;
    }

    void put(String name, Slice value) {
        for (var i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                values[i] = value;
                return;
            }
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = name;
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    public String name(int index) {
        return names[index];
    }

    public Slice value(int index) {
        return values[index];
    }

    /// The value as it stands, which may be a reference; `null` counts as absent (ISO 32000-2, 7.3.9).
    public @Nullable Slice find(String name) {
        for (var i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return values[i].isNull() ? null : values[i];
            }
        }
        return null;
    }

    public boolean has(String name) {
        return find(name) != null;
    }
}
