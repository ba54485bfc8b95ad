package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.Progress;

class SplittingTest {
    @TempDir
    Path folder;

    private final Part noise = Part.of(noisy(40), "noise");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 40})
    void measures_any_run_of_pages_to_the_byte(int pages) throws IOException {
        var run = run(40 - pages, 40);

        var written = Splicer.write(folder.resolve("run.pdf"), run, Progress.SILENT);

        assertThat(Splicer.measure(run)).isEqualTo(Files.size(written.file()));
    }

    @Test
    void grows_with_every_page() {
        for (var pages = 1; pages < 40; pages++) {
            assertThat(Splicer.measure(run(0, pages + 1))).isGreaterThan(Splicer.measure(run(0, pages)));
        }
    }

    @Test
    void counts_what_pages_share_once() {
        var page = PlacedPage.of(noise, 0);
        var once = new Volume("One", List.of(page), List.of());
        var twice = new Volume("Two", List.of(page, page), List.of());

        assertThat(Splicer.measure(twice) - Splicer.measure(once)).isLessThan(500);
    }

    @Test
    void leaves_what_is_not_filed_out_of_the_file() {
        var all = Splicer.measure(run(0, 40));

        assertThat(Splicer.measure(run(0, 4))).isLessThan(all / 8);
    }

    private Volume run(int from, int to) {
        var pages = new ArrayList<PlacedPage>();
        for (var i = from; i < to; i++) {
            pages.add(PlacedPage.of(noise, i).with(Stamp.PageNumber.of(i + 1)));
        }
        return new Volume("Noise", pages, List.of(Bookmark.of("First", 0)));
    }

    /// Pages of very different lengths that do not compress.
    private static byte[] noisy(int pages) {
        var random = new Random(7);
        var words = new String[pages];
        for (var i = 0; i < pages; i++) {
            var word = new StringBuilder();
            for (var left = random.nextInt(20_000); left > 0; left--) {
                word.append((char) ('0' + random.nextInt(40)));
            }
            words[i] = word.toString();
        }
        return Pdfs.saying(words);
    }
}
