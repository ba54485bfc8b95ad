package org.safeconduct.packet.intake.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.intake.ocr.Reading.Word;

class ReadingTest {
    private static final String TABLE = String.join(
            "\n",
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t2550\t3300\t-1\t",
            "2\t1\t1\t0\t0\t0\t100\t100\t900\t90\t-1\t",
            "4\t1\t1\t1\t1\t0\t100\t100\t900\t40\t-1\t",
            "5\t1\t1\t1\t1\t1\t100\t100\t300\t40\t96.5\tПОВЕСТКА",
            "5\t1\t1\t1\t1\t2\t420\t100\t30\t40\t10.5\t№",
            "5\t1\t1\t1\t1\t3\t460\t100\t30\t40\t95\t ",
            "4\t1\t1\t1\t2\t0\t100\t150\t900\t40\t-1\t",
            "5\t1\t1\t1\t2\t1\t100\t150\t80\t40\t91\t418/7",
            "");

    @TempDir
    Path folder;

    @Test
    void the_words_of_a_table_keep_their_boxes_and_lines() {
        assertThat(Table.reading(TABLE, 0).words())
                .containsExactly(
                        new Word(1, 100, 100, 300, 40, "ПОВЕСТКА"),
                        new Word(1, 420, 100, 30, 40, "№"),
                        new Word(2, 100, 150, 80, 40, "418/7"));
    }

    @Test
    void long_words_weigh_more_in_the_confidence() {
        // (8 × 96.5 + 1 × 10.5 + 5 × 91) / 14
        assertThat(Table.reading(TABLE, 0).confidence()).isEqualTo(88);
    }

    @Test
    void the_size_of_the_scan_is_known() {
        assertThat(Table.reading(TABLE, 0))
                .extracting(Reading::width, Reading::height)
                .containsExactly(2550, 3300);
    }

    @Test
    void a_table_without_words_inspires_no_confidence() {
        assertThat(Table.reading(TABLE.lines().limit(3).toList().getFirst(), 0).confidence())
                .isZero();
    }

    @Test
    void a_reading_is_kept_in_a_file() throws Exception {
        var reading =
                new Reading(88, 1, 2550, 3300, List.of(new Word(1, 2, 3, 4, 5, "Ґанок"), new Word(2, 0, 0, 1, 1, "№")));

        reading.save(folder.resolve("words"));

        assertThat(Reading.load(folder.resolve("words"))).isEqualTo(reading);
    }

    @Test
    void nothing_read_is_kept_too() throws Exception {
        Reading.nothing().save(folder.resolve("words"));

        assertThat(Reading.load(folder.resolve("words"))).isEqualTo(Reading.nothing());
    }
}
