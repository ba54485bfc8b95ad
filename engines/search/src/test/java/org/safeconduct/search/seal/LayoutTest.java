package org.safeconduct.search.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @ParameterizedTest
    @CsvSource({"56, 1, 0", "57, 1, 1", "4152, 1, 4096", "4169, 2, 4097", "8264, 2, 8192", "8281, 3, 8193"})
    void tells_pages_and_length_from_the_size_of_the_file(long size, long pages, long length) throws Exception {
        assertThat(Layout.of("file", size)).isEqualTo(new Layout(pages, length));
    }

    /// No file ends within a tag, and only an empty one has an empty last page.
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 40, 55, 4153, 4168, 8265, 8280})
    void refuses_a_size_that_no_file_can_have(long size) {
        assertThatThrownBy(() -> Layout.of("file", size)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void gives_each_length_a_size_of_its_own() throws Exception {
        var lengths = LongStream.range(Layout.HEAD + PageCipher.TAG, 20_000)
                .mapToObj(size -> {
                    try {
                        return Layout.of("file", size).length();
                    } catch (BrokenSealException _) {
                        return -1L;
                    }
                })
                .filter(length -> length >= 0)
                .toList();
        assertThat(lengths).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void knows_how_much_each_page_holds() throws Exception {
        var layout = Layout.of("file", 4169);
        assertThat(layout.plain(0)).isEqualTo(PageCipher.PLAIN);
        assertThat(layout.plain(1)).isOne();
        assertThat(layout.isLast(1)).isTrue();
    }
}
