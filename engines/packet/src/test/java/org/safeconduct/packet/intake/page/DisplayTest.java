package org.safeconduct.packet.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # turn, where the lower left corner of the paper is seen, where its upper left corner is
                    0,   0,   0,   0,   200
                    90,  0,   100, 200, 100
                    180, 100, 200, 100, 0
                    270, 200, 0,   0,   0
                    """)
    void a_turned_page_is_seen_turned_to_the_right(int turn, double x1, double y1, double x2, double y2) {
        var page = new PDPage(new PDRectangle(30, 40, 100, 200));
        page.setRotation(turn);

        var display = Display.of(page);

        assertThat(display.fromPage().transform(new Point2D.Double(30, 40), null))
                .isEqualTo(new Point2D.Double(x1, y1));
        assertThat(display.fromPage().transform(new Point2D.Double(30, 240), null))
                .isEqualTo(new Point2D.Double(x2, y2));
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 200", "90, 200, 100", "180, 100, 200", "270, 200, 100"})
    void a_page_on_its_side_is_as_wide_as_it_was_high(int turn, float width, float height) {
        var page = new PDPage(new PDRectangle(30, 40, 100, 200));
        page.setRotation(turn);

        assertThat(Display.of(page)).extracting(Display::width, Display::height).containsExactly(width, height);
    }
}
