package org.safeconduct.search.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private final PageCache cache = new PageCache(4);

    @Test
    void holds_no_more_pages_than_it_was_given() {
        var shelf = cache.shelf(100);
        IntStream.range(0, 100).forEach(number -> cache.keep(shelf, number, new byte[1]));
        assertThat(IntStream.range(0, 100).filter(number -> shelf.get(number) != null))
                .hasSize(4);
    }

    @Test
    void keeps_the_page_that_is_asked_for_again_and_again() {
        var shelf = cache.shelf(100);
        cache.keep(shelf, 0, new byte[] {42});
        for (int number = 1; number < 100; number++) {
            shelf.get(0).page();
            cache.keep(shelf, number, new byte[1]);
        }
        assertThat(shelf.get(0).page()).containsExactly(42);
    }

    @Test
    void lets_one_file_displace_the_pages_of_another() {
        var old = cache.shelf(1);
        var busy = cache.shelf(4);
        cache.keep(old, 0, new byte[1]);
        IntStream.range(0, 4).forEach(number -> cache.keep(busy, number, new byte[1]));
        assertThat(old.get(0)).isNull();
    }
}
