package org.safeconduct.app.lost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImeiTest {
    /// The second is the example that guides to the check digit count through; the third is on the box of the sample.
    @ParameterizedTest
    @CsvSource(textBlock = """
            26 0531 79 311383 7   , 26-053179-311383-7
            49-015420-323751-8    , 49-015420-323751-8
            35-555501-555013      , 35-555501-555013
            35/555501/555013/00   , 35-555501-555013-00
            """)
    void reads_the_number_as_boxes_bills_and_menus_print_it(String written, String shown) {
        assertThat(Imei.find(written)).map(Imei::toString).hasValue(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"490154203237517", "260531793113838", "3555550155501", "3555550155501A", "ends in 5013", ""})
    void refuses_what_no_telephone_bears(String written) {
        assertThat(Imei.find(written)).isEmpty();
    }
}
