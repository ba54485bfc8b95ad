package org.safeconduct.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Page.Concern.Kind;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Sheet;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Page.Text;
import org.safeconduct.reading.Page.Word;

class PageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | 1 | line 1
        2 | 3 | line 2,line 3
        3 | 9 | line 3,line 4
        5 | 9 |
        3 | 2 |
        """)
    void a_passage_is_cited_by_its_first_and_last_line(int first, int last, String lines) {
        var passage = lines == null ? "" : lines.replace(",", "\n");

        assertThat(page().passage(first, last)).isEqualTo(passage);
    }

    @Test
    void all_words_stand_line_by_line() {
        assertThat(page().text().words()).isEqualTo("line 1\nline 2\nline 3\nline 4");
    }

    @Test
    void pages_with_a_concern_are_listed_for_a_person() {
        var blank = new Concern(Kind.BLANK, "Page 2 is blank.");
        var read = new Reading.Read(FileKind.PDF, List.of(page(), page(blank)), List.of(), List.of());

        assertThat(read.doubtfulPages()).containsExactly(page(blank));
    }

    private static Page page(Concern... concerns) {
        var lines = IntStream.rangeClosed(1, 4).mapToObj(PageTest::line).toList();
        var text = new Text(Source.LAYER, 100, Optional.empty(), lines);
        return new Page(1, new Sheet(612, 792, 0), text, Optional.empty(), List.of(concerns));
    }

    private static Line line(int number) {
        var box = new Box(0, 0, 0.1, 0.1);
        return new Line(number, List.of(new Word("line", box, 100), new Word(String.valueOf(number), box, 100)));
    }
}
