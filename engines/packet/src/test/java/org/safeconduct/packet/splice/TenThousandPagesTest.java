package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Progress;

class TenThousandPagesTest {
    private static final int PAGES = 10_000;

    @TempDir
    Path folder;

    @Test
    void writes_ten_thousand_pages_in_a_small_heap() throws IOException, InterruptedException {
        var source = Files.write(folder.resolve("source.pdf"), Pdfs.saying(words()));
        var out = folder.resolve("out.pdf");

        var code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        source.toString(),
                        out.toString())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(code).isZero();
        var reading = Reading.of(out);
        assertThat(reading.pages()).isEqualTo(PAGES);
        assertThat(reading.text(9_876)).isEqualTo("page 9875\n9876");
    }

    private static String[] words() {
        var words = new String[PAGES];
        for (var i = 0; i < PAGES; i++) {
            words[i] = "page " + i;
        }
        return words;
    }

    /// What runs in the small heap.
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            var part = Part.prepare(Path.of(args[0]));
            var pages = new ArrayList<PlacedPage>();
            for (var i = 0; i < part.pages(); i++) {
                pages.add(PlacedPage.of(part, i).with(Stamp.PageNumber.of(i + 1)));
            }
            Splicer.write(Path.of(args[1]), new Volume("Many", pages, List.of()), Progress.SILENT);
        }
    }
}
