package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # Exif 2.32, tag 274: where the first row of pixels is seen, and where the first column
                    1, top,    left
                    2, top,    right
                    3, bottom, right
                    4, bottom, left
                    5, left,   top
                    6, right,  top
                    7, right,  bottom
                    8, left,   bottom
                    """)
    void the_first_row_and_column_are_seen_where_the_camera_says(int tag, String row, String column) {
        var move = Orientation.of(tag).move();

        assertThat(side(move.transform(new Point2D.Double(0.5, 1), null))).isEqualTo(row);
        assertThat(side(move.transform(new Point2D.Double(0, 0.5), null))).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 65535})
    void what_no_camera_may_say_is_upright(int tag) {
        assertThat(Orientation.of(tag)).isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void four_of_them_lie_on_their_side() {
        assertThat(Orientation.values()).filteredOn(Orientation::isSideways).hasSize(4);
    }

    private static String side(Point2D point) {
        if (Math.abs(point.getX() - 0.5) > 0.25) {
            return point.getX() < 0.5 ? "left" : "right";
        }
        return point.getY() < 0.5 ? "bottom" : "top";
    }
}
