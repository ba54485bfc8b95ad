package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    @Test
    void is_what_sha256sum_prints() {
        // FIPS 180-2, appendix B.1
        assertThat(Digest.ofContent("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void gives_back_its_bytes() {
        var sum = Digest.ofContent(new byte[0]);

        assertThat(Digest.of(sum.bytes())).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD", "../../x"})
    void nothing_else_passes_for_one(String words) {
        assertThat(Digest.find(words)).isEmpty();
        assertThatThrownBy(() -> new Digest(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
