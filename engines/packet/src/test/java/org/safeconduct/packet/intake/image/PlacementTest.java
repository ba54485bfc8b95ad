package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # width, height, orientation, paper
                    3000,    4000,   UPRIGHT,     612 × 792
                    4000,    3000,   UPRIGHT,     792 × 612
                    4000,    3000,   TURN_RIGHT,  612 × 792
                    3000,    4000,   TURN_LEFT,   792 × 612
                    3000,    3000,   UPRIGHT,     612 × 792
                    # a small picture gains nothing by a page on its side
                    400,     100,    UPRIGHT,     612 × 792
                    """)
    void the_page_is_laid_on_its_side_for_a_wide_picture_that_gains_by_it(
            int width, int height, Orientation orientation, String paper) {
        var placement = Placement.of(width, height, 1, orientation);

        assertThat("%.0f × %.0f"
                        .formatted(
                                placement.paper().getWidth(), placement.paper().getHeight()))
                .isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({"3000, 4000", "4000, 3000", "10, 10000", "10000, 10", "1, 1"})
    void there_is_a_margin_on_every_side_and_a_wider_one_at_the_foot(int width, int height) {
        var placement = Placement.of(width, height, 1, Orientation.UPRIGHT);
        var box = box(placement);

        assertThat(box.getMinX()).isGreaterThanOrEqualTo(35.9);
        assertThat(box.getMaxX()).isLessThanOrEqualTo(placement.paper().getWidth() - 35.9);
        assertThat(box.getMinY()).isGreaterThanOrEqualTo(59.9);
        assertThat(box.getMaxY()).isLessThanOrEqualTo(placement.paper().getHeight() - 35.9);
    }

    @Test
    void a_picture_keeps_its_proportions() {
        var box = box(Placement.of(3000, 4000, 1, Orientation.UPRIGHT));

        assertThat(box.getHeight() / box.getWidth()).isCloseTo(4.0 / 3, within(1e-6));
    }

    @Test
    void a_fax_of_flat_pixels_is_stretched() {
        // 204 dots across an inch and 98 down: a letter page of 1728 × 1078 pixels.
        var box = box(Placement.of(1728, 1078, 204.0 / 98, Orientation.UPRIGHT));

        assertThat(box.getHeight() / box.getWidth()).isCloseTo(1.3, within(0.01));
    }

    @Test
    void a_small_picture_is_not_blown_up() {
        assertThat(box(Placement.of(96, 192, 1, Orientation.UPRIGHT)).getHeight())
                .isEqualTo(144);
    }

    private static Rectangle2D box(Placement placement) {
        return placement
                .place()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
    }
}
