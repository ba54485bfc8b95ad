package org.safeconduct.packet.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Progress;

class SplicerTest {
    @TempDir
    Path folder;

    @Test
    void puts_pages_of_several_parts_in_the_order_asked_for() throws IOException {
        var first = Part.of(Pdfs.saying("alpha", "beta"), "first");
        var second = Part.of(Pdfs.saying("gamma"), "second");

        var text = Reading.of(write(PlacedPage.of(first, 1), PlacedPage.of(second, 0), PlacedPage.of(first, 0)))
                .texts();

        assertThat(text).containsExactly("beta", "gamma", "alpha");
    }

    @Test
    void prints_the_number_of_each_page() throws IOException {
        var part = Part.of(Pdfs.saying("alpha", "beta"), "first");

        var text = Reading.of(write(
                        PlacedPage.of(part, 0).with(Stamp.PageNumber.of(41)),
                        PlacedPage.of(part, 1).with(Stamp.PageNumber.of(42))))
                .texts();

        assertThat(text).containsExactly("alpha\n41", "beta\n42");
    }

    @Test
    void knows_the_length_before_writing() throws IOException {
        var volume =
                volume(PlacedPage.of(Part.of(Pdfs.saying("alpha"), "first"), 0).with(Stamp.Draft.usual()));

        var written = Splicer.write(folder.resolve("out.pdf"), volume, Progress.SILENT);

        assertThat(Splicer.measure(volume)).isEqualTo(written.size()).isEqualTo(Files.size(written.file()));
    }

    @Test
    void leaves_an_earlier_file_alone_when_the_work_is_stopped() throws IOException {
        var out = Files.writeString(folder.resolve("out.pdf"), "an earlier filing");
        var volume = volume(PlacedPage.of(Part.of(Pdfs.saying("alpha"), "first"), 0));

        assertThatThrownBy(() -> Splicer.write(out, volume, (_, _, _) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(out).hasContent("an earlier filing");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(out));
    }

    @Test
    void writes_a_tree_of_many_pages() throws IOException {
        var part = Part.of(Pdfs.saying("alpha"), "first");
        var pages = new ArrayList<PlacedPage>();
        for (var i = 1; i <= 5000; i++) {
            pages.add(PlacedPage.of(part, 0).with(Stamp.PageNumber.of(i)));
        }

        var reading = Reading.of(write(pages.toArray(PlacedPage[]::new)));

        assertThat(reading.pages()).isEqualTo(5000);
        assertThat(reading.text(4321)).isEqualTo("alpha\n4321");
    }

    private Path write(PlacedPage... pages) {
        return Splicer.write(folder.resolve("out.pdf"), volume(pages), Progress.SILENT)
                .file();
    }

    private static Volume volume(PlacedPage... pages) {
        return new Volume("Evidence", List.of(pages), List.of());
    }
}
