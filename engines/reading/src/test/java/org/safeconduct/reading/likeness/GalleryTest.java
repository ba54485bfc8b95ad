package org.safeconduct.reading.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.likeness.Likeness.Degree;

class GalleryTest {
    private final Random dice = new Random(11);

    @Test
    void what_is_alike_is_found_the_likest_first() {
        var page = page();
        var gallery = new Gallery<String>();
        gallery.add("other", page());
        gallery.add("near", changed(page, 30));
        gallery.add("same", changed(page, 3));

        assertThat(gallery.likes(page))
                .extracting(Gallery.Like::key, like -> like.likeness().degree())
                .containsExactly(tuple("same", Degree.SAME), tuple("near", Degree.NEAR));
    }

    @Test
    void photographs_without_words_are_found_by_their_looks() {
        var gallery = new Gallery<String>();
        gallery.add("photograph", new Fingerprint(0x0123456789abcdefL, List.of()));
        gallery.add("another", new Fingerprint(0xfedcba9876543210L, List.of()));

        assertThat(gallery.likes(new Fingerprint(0x0123456789abcdeeL, List.of())))
                .extracting(Gallery.Like::key)
                .containsExactly("photograph");
    }

    @Test
    void blank_pages_are_not_likes_of_each_other() {
        var gallery = new Gallery<String>();
        gallery.add("blank", new Fingerprint(0, List.of()));

        assertThat(gallery.likes(new Fingerprint(0, List.of()))).isEmpty();
    }

    @Test
    void one_page_is_found_among_a_hundred_thousand_while_nobody_waits() {
        var gallery = new Gallery<Integer>();
        for (int i = 0; i < 100_000; i++) {
            gallery.add(i, page());
        }
        var page = page();
        gallery.add(-1, changed(page, 10));

        long before = System.nanoTime();
        var likes = gallery.likes(page);
        var took = Duration.ofNanos(System.nanoTime() - before);

        assertThat(likes).extracting(Gallery.Like::key).containsExactly(-1);
        // Some milliseconds; a machine where others are at work gets the rest.
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    private Fingerprint page() {
        var words = new ArrayList<Integer>();
        for (int i = 0; i < 64; i++) {
            words.add(dice.nextInt(1 << 16));
        }
        return new Fingerprint(dice.nextLong(), words);
    }

    private Fingerprint changed(Fingerprint page, int words) {
        var changed = new ArrayList<>(page.words());
        for (int i = 0; i < words; i++) {
            changed.set(i, (changed.get(i) + 1) & 0xffff);
        }
        return new Fingerprint(page.looks(), changed);
    }
}
