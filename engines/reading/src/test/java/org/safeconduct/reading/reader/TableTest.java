package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;

class TableTest {
    /// As tesseract 5.3 prints it.
    private static final String PRINTED = """
            level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
            1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t
            2\t1\t1\t0\t0\t0\t100\t100\t800\t300\t-1\t
            3\t1\t1\t1\t0\t0\t100\t100\t800\t300\t-1\t
            4\t1\t1\t1\t1\t0\t100\t100\t800\t100\t-1\t
            5\t1\t1\t1\t1\t1\t100\t100\t300\t100\t96.5\tСоколов
            5\t1\t1\t1\t1\t2\t500\t100\t200\t100\t40.0\tАн
            4\t1\t1\t1\t2\t0\t100\t300\t800\t100\t-1\t
            5\t1\t1\t1\t2\t1\t100\t300\t800\t100\t95\t \t
            4\t1\t1\t1\t3\t0\t100\t400\t800\t100\t-1\t
            5\t1\t1\t1\t3\t1\t100\t400\t100\t100\t90\tХарків
            """;

    @TempDir
    private Path folder;

    @Test
    void words_stand_in_lines_that_are_numbered_without_gaps() throws IOException {
        assertThat(read().lines())
                .extracting(Line::number, Line::words)
                .containsExactly(tuple(1, "Соколов Ан"), tuple(2, "Харків"));
    }

    @Test
    void a_box_is_told_in_fractions_of_the_scan() throws IOException {
        assertThat(read().lines().getFirst().parts().getFirst().box()).isEqualTo(new Box(0.1, 0.05, 0.3, 0.05));
    }

    @Test
    void long_words_count_more_for_the_confidence() throws IOException {
        assertThat(read().confidence()).isEqualTo((96 * 7 + 40 * 2 + 90 * 6) / 15);
    }

    @ParameterizedTest
    @CsvSource({"0,0.1,0.05", "1,0.05,0.6", "2,0.6,0.9", "3,0.9,0.1"})
    void boxes_of_a_turned_scan_are_turned_back(int quarters, double left, double top) throws IOException {
        var box = read().turnedBack(quarters)
                .lines()
                .getFirst()
                .parts()
                .getFirst()
                .box();

        assertThat(box.left()).isCloseTo(left, within(1e-9));
        assertThat(box.top()).isCloseTo(top, within(1e-9));
    }

    @Test
    void boxes_of_a_part_of_the_page_are_placed_on_the_page() throws IOException {
        var whole = read().within(new Box(0.5, 0.5, 0.5, 0.5));

        assertThat(whole.lines().getFirst().parts().getFirst().box()).isEqualTo(new Box(0.55, 0.525, 0.15, 0.025));
    }

    @Test
    void a_page_read_well_is_better_than_one_word_read_surely() {
        var word = new Recognised(99, 0, List.of());

        assertThat(word.isBetterThan(Recognised.NOTHING)).isFalse();
    }

    private Recognised read() throws IOException {
        return Table.read(Files.writeString(folder.resolve("a.tsv"), PRINTED));
    }
}
