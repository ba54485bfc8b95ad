package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # packed with,    bytes, limit, exceeds
                    FlateDecode,      1000,  1000,  false
                    FlateDecode,      1001,  1000,  true
                    LZWDecode,        1001,  1000,  true
                    ASCIIHexDecode,   1001,  1000,  true
                    ASCII85Decode,    900,   1000,  false
                    RunLengthDecode,  1001,  1000,  true
                    """)
    void data_is_measured_unpacked(String filter, int bytes, int limit, boolean exceeds) throws Exception {
        assertThat(Unpacking.exceeds(packed(COSName.getPDFName(filter), bytes), limit))
                .isEqualTo(exceeds);
    }

    @Test
    void data_packed_twice_is_measured_at_every_step() throws Exception {
        var both = new COSArray(List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE));

        assertThat(Unpacking.exceeds(packed(both, 1_000_000), 999_999)).isTrue();
        assertThat(Unpacking.exceeds(packed(both, 1_000_000), 1_000_000)).isFalse();
    }

    @Test
    void data_that_is_not_packed_is_as_long_as_it_is() throws Exception {
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(new byte[1001]);
        }

        assertThat(Unpacking.exceeds(stream, 1000)).isTrue();
        assertThat(Unpacking.exceeds(stream, 1001)).isFalse();
    }

    @Test
    void data_that_breaks_off_does_not_exceed() throws Exception {
        var stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(new byte[] {0x78, (byte) 0x9c, 1, 2, 3});
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);

        assertThat(Unpacking.exceeds(stream, 1000)).isFalse();
    }

    @Test
    void filters_are_listed_in_their_order() throws Exception {
        var both = new COSArray(List.of(COSName.ASCII_HEX_DECODE, COSName.FLATE_DECODE));

        assertThat(Unpacking.filters(packed(both, 1))).containsExactly("ASCIIHexDecode", "FlateDecode");
    }

    @Test
    void a_stream_without_filters_has_none() {
        assertThat(Unpacking.filters(new COSStream())).isEmpty();
    }

    private static COSStream packed(COSBase filters, int bytes) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(filters)) {
            out.write(new byte[bytes]);
        }
        return stream;
    }
}
