package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentScanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            # content|what closes it
            q 1 0 0 1 0 0 cm Q|''
            q q Q|Q
            q 2 w|Q
            BT (x) Tj|ET
            /OC /A BDC q|EMC Q
            /P BMC (q) Tj EMC|''
            (q q \\) q) Tj <71> Tj|''
            /q gs /Q gs|''
            % q q|''
            <</q /Q /A[/q]>> BDC|EMC
            BI /W 2 ID q q EI q|Q
            BI /W 2 ID q EIx q EI Q Q|''
            """)
    void tells_what_the_content_leaves_open(String content, String remainder) throws DamagedException {
        var scan = new ContentScan();

        scan.read(ascii(content));

        assertThat(scan.remainder().strip()).isEqualTo(remainder);
    }

    @Test
    void follows_states_from_one_stream_to_the_next() throws DamagedException {
        var scan = new ContentScan();

        scan.read(ascii("q q"));
        scan.read(ascii("Q"));

        assertThat(scan.remainder()).isEqualTo("Q ");
        assertThat(scan.isChanged()).isFalse();
    }

    @Test
    void blanks_a_restore_that_restores_nothing() throws DamagedException {
        var scan = new ContentScan();
        var content = ascii("Q q 1 w Q Q 2 w");

        scan.read(content);

        assertThat(new String(content, StandardCharsets.US_ASCII)).isEqualTo("  q 1 w Q   2 w");
        assertThat(scan.isChanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            (never closed
            <71
            BI /W 1 ID abc
            """)
    void gives_up_on_content_that_has_no_end(String content) {
        assertThatThrownBy(() -> new ContentScan().read(ascii(content))).isInstanceOf(DamagedException.class);
    }

    @Test
    void gives_up_on_content_that_opens_without_measure() {
        assertThatThrownBy(() -> new ContentScan().read(ascii("q ".repeat(2000))))
                .isInstanceOf(DamagedException.class);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
