package org.safeconduct.packet.splice.source;

import org.jspecify.annotations.Nullable;

/// Objects that were packed together (ISO 32000-2, 7.5.7), unpacked.
final class ObjectStream {
    private final byte[] data;
    private final long[] numbers;
    private final long[] places;

    ObjectStream(Dict dict, byte[] data) throws DamagedException {
        var count = dict.find("N");
        var first = dict.find("First");
        if (count == null || first == null || count.integer() > data.length) {
            throw new DamagedException("an object stream is incomplete");
        }
        this.data = data;
        numbers = new long[(int) count.integer()];
        places = new long[numbers.length];
        var lexer = new Lexer(data, 0, data.length);
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = lexer.natural();
            places[i] = lexer.natural() + first.integer();
        }
    }

    int size() {
        return data.length;
    }

    @Nullable
    Slice find(int number) throws DamagedException {
        for (var i = 0; i < numbers.length; i++) {
            if (numbers[i] == number && places[i] < data.length) {
                return new Lexer(data, (int) places[i], data.length).value();
            }
        }
        return null;
    }
}
