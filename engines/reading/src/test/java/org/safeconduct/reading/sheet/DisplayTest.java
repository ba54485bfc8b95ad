package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    /// A visible box 200 wide and 100 high whose lower left corner lies at (10, 20), and where its corners are shown.
    @ParameterizedTest
    @CsvSource({
        "0,   10, 20,  0, 100",
        "0,   210, 120,  200, 0",
        "90,  10, 20,  0, 0",
        "90,  210, 120,  100, 200",
        "180, 10, 20,  200, 0",
        "180, 210, 120,  0, 100",
        "270, 10, 20,  100, 200",
        "270, 210, 120,  0, 0",
        "-90, 10, 20,  100, 200",
        "450, 10, 20,  0, 0"
    })
    void a_corner_is_shown_where_a_reader_shows_it(int rotation, double x, double y, double left, double top) {
        var display = Display.of(page(rotation));

        assertThat(display.fromPage().transform(new Point2D.Double(x, y), null))
                .isEqualTo(new Point2D.Double(left, top));
    }

    @ParameterizedTest
    @CsvSource({"0,200,100", "90,100,200", "180,200,100", "270,100,200"})
    void a_page_on_its_side_is_as_wide_as_it_was_high(int rotation, double width, double height) {
        var display = Display.of(page(rotation));

        assertThat(display.width()).isEqualTo(width);
        assertThat(display.height()).isEqualTo(height);
    }

    private static PDPage page(int rotation) {
        var page = new PDPage(new PDRectangle(0, 0, 600, 800));
        page.setCropBox(new PDRectangle(10, 20, 200, 100));
        page.setRotation(rotation);
        return page;
    }
}
