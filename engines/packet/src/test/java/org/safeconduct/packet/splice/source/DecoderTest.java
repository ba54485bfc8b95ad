package org.safeconduct.packet.splice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    @Test
    void undoes_filters_in_their_order() throws IOException {
        var hex = new StringBuilder();
        for (var b : deflated("q Q".getBytes(StandardCharsets.US_ASCII))) {
            hex.append(String.format("%02x", b));
        }

        var decoded = decode("<</Filter[/ASCIIHexDecode/FlateDecode]>>", ascii(hex + ">"));

        assertThat(decoded).asString().isEqualTo("q Q");
    }

    @Test
    void shows_what_there_is_of_data_cut_short() throws IOException {
        var whole = new byte[10_000];
        for (var i = 0; i < whole.length; i++) {
            whole[i] = (byte) (i * i / 7);
        }
        var cut = Arrays.copyOf(deflated(whole), 3000);

        assertThat(decode("<</Filter/FlateDecode>>", cut)).isNotEmpty();
    }

    @Test
    void undoes_the_predictor_of_table_streams() throws IOException {
        var rows = new byte[] {2, 1, 2, 2, 1, 1, 1, 5, 1};

        var decoded = decode("<</Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2>>>>", deflated(rows));

        assertThat(decoded).containsExactly(1, 2, 2, 3, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JBIG2Decode", "DCTDecode", "JPXDecode", "CCITTFaxDecode", "Crypt", "Unheard"})
    void never_decodes_an_image_filter(String filter) {
        assertThatThrownBy(() -> decode("<</Filter/" + filter + ">>", new byte[100]))
                .isInstanceOf(DamagedException.class);
    }

    @Test
    void stops_at_data_that_swells_beyond_reason() throws IOException {
        var bomb = deflated(new byte[Decoder.MOST + 1]);

        assertThatThrownBy(() -> decode("<</Filter/FlateDecode>>", bomb)).isInstanceOf(DamagedException.class);
    }

    @Test
    void stops_at_run_lengths_that_swell_beyond_reason() {
        var runs = new byte[Decoder.MOST / 60];
        for (var i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }

        assertThatThrownBy(() -> decode("<</Filter/RunLengthDecode>>", runs)).isInstanceOf(DamagedException.class);
    }

    private static byte[] decode(String dict, byte[] body) throws IOException {
        return Decoder.decode(Slice.of(ascii(dict)).dict(), body);
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
