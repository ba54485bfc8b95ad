package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.Sheet;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.splice.part.Leaf;

class FitTest {
    private static final Fit FIT = new Fit(new Leaf(612, 792), 36);

    @Test
    void a_letter_page_with_a_clear_foot_stays_untouched() {
        assertThat(FIT.place(sheet(612, 792, 40))).isEqualTo(Placement.AS_IS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # letter, full to the foot
            612, 792, 3
            # A4
            595, 842, 60
            595, 842, 0
            # legal
            612, 1008, 50
            # a phone's screenshot
            1080, 2400, 0
            # landscape
            792, 612, 0
            1920, 1080, 0
            """)
    void any_other_page_lies_whole_on_the_sheet_with_a_clear_foot(float width, float height, float clear) {
        var fitted = (Placement.Fitted) FIT.place(sheet(width, height, clear));
        assertThat(fitted.x()).isGreaterThanOrEqualTo(0);
        assertThat(fitted.x() + width * fitted.scale())
                .isLessThanOrEqualTo(fitted.sheet().width() + 0.01);
        assertThat(fitted.y() + height * fitted.scale())
                .isLessThanOrEqualTo(fitted.sheet().height() + 0.01);
        assertThat(fitted.y() + clear * fitted.scale()).isGreaterThanOrEqualTo(35.99);
    }

    @Test
    void a_page_is_never_made_larger() {
        assertThat(((Placement.Fitted) FIT.place(sheet(200, 300, 0))).scale()).isEqualTo(1);
    }

    @Test
    void a_wide_page_lies_on_a_wide_sheet() {
        assertThat(((Placement.Fitted) FIT.place(sheet(842, 595, 0))).sheet()).isEqualTo(new Leaf(792, 612));
    }

    private static Sheet sheet(float width, float height, float clear) {
        return new Sheet(width, height, clear, false, Text.OWN, 100);
    }
}
