package org.safeconduct.reading.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.likeness.Likeness.Degree;

/// Many pages, to be asked which of them are like a given one.
///
/// Every page is compared, so none is missed; a hundred thousand take milliseconds, for all that is kept of them lies
/// in two rows of numbers. Fill it in one thread, then ask it in many.
///
/// @param <K> what pages are called by whoever asks
public final class Gallery<K> {
    private static final int FUNCTIONS = Wording.FUNCTIONS;

    private final List<K> keys = new ArrayList<>();
    private final List<Fingerprint> pages = new ArrayList<>();
    private long[] looks = new long[64];
    private short[] words = new short[64 * FUNCTIONS];

    /// A page that is like the one asked for.
    public record Like<K>(K key, Likeness likeness) {}

    public void add(K key, Fingerprint page) {
        int at = keys.size();
        if (at == looks.length) {
            looks = Arrays.copyOf(looks, 2 * at);
            words = Arrays.copyOf(words, 2 * at * FUNCTIONS);
        }
        keys.add(key);
        pages.add(page);
        looks[at] = page.looks();
        for (int i = 0; i < page.words().size(); i++) {
            words[at * FUNCTIONS + i] = page.words().get(i).shortValue();
        }
    }

    public int size() {
        return keys.size();
    }

    /// The pages that are the same or near, the likest first.
    public List<Like<K>> likes(Fingerprint page) {
        var asked = new short[FUNCTIONS];
        for (int i = 0; i < page.words().size(); i++) {
            asked[i] = page.words().get(i).shortValue();
        }
        boolean wordless = page.words().isEmpty();
        return IntStream.range(0, keys.size())
                .filter(at -> wordless ? looksLike(page.looks(), at) : readsLike(asked, at))
                .mapToObj(at -> new Like<>(keys.get(at), Likeness.between(page, pages.get(at))))
                .filter(like -> like.likeness().degree() != Degree.DIFFERENT)
                .sorted(Comparator.comparing((Like<K> like) -> like.likeness().degree())
                        .thenComparingInt(like -> -like.likeness().words())
                        .thenComparingInt(like -> -like.likeness().looks()))
                .toList();
    }

    private boolean looksLike(long page, int at) {
        return Likeness.nearLooks(page, looks[at]);
    }

    private boolean readsLike(short[] asked, int at) {
        int equal = 0;
        for (int i = 0, from = at * FUNCTIONS; i < FUNCTIONS; i++) {
            equal += asked[i] == words[from + i] ? 1 : 0;
        }
        return equal * 100 >= Likeness.NEAR_WORDS * FUNCTIONS;
    }
}
