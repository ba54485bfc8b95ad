package org.safeconduct.vault;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/// What is said about one thing: names with a text or a whole number each, in one and only one way of writing.
///
/// The writing is canonical JSON (RFC 8785) of one flat object, so equal facts have equal bytes and equal
/// hashes. What could be read in two ways is refused when it is read.
public final class Facts {
    /// What every reader of JSON holds exactly (RFC 7493, 2.2).
    static final long LARGEST = (1L << 53) - 1;

    private final Map<String, Object> sorted;

    private Facts(Map<String, Object> sorted) {
        this.sorted = sorted;
    }

    /// Takes down what is said.
    ///
    /// @param said text, `Integer` or `Long` by name
    /// @throws IllegalArgumentException for any other value, a number beyond 2^53 or half a surrogate pair
    public static Facts of(Map<String, ?> said) {
        var sorted = new TreeMap<String, Object>();
        said.forEach((name, value) -> sorted.put(whole(name), checked(value)));
        return new Facts(sorted);
    }

    /// Empty where the bytes are not canonical, down to the last one.
    public static Optional<Facts> read(byte[] json) {
        return new FactsReader(json).read().map(Facts::new);
    }

    public Facts with(String name, Object value) {
        var more = new TreeMap<>(sorted);
        more.put(whole(name), checked(value));
        return new Facts(more);
    }

    public byte[] canonical() {
        return FactsWriter.write(sorted);
    }

    public Optional<String> findText(String name) {
        return sorted.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public OptionalLong findNumber(String name) {
        return sorted.get(name) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /// How many things are said.
    public int size() {
        return sorted.size();
    }

    private static Object checked(Object value) {
        return switch (value) {
            case String text -> whole(text);
            case Integer number -> number.longValue();
            case Long number when Math.abs(number) <= LARGEST -> number;
            default -> throw new IllegalArgumentException("facts are texts and whole numbers up to 2^53");
        };
    }

    private static String whole(String text) {
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("half a surrogate pair cannot be written");
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.sorted.equals(sorted);
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    /// The number of facts only: they may be about a client.
    @Override
    public String toString() {
        return size() + " facts";
    }
}
