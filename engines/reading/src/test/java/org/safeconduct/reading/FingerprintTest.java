package org.safeconduct.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
    static Stream<Fingerprint> fingerprints() {
        return Stream.of(
                new Fingerprint(0, List.of()),
                new Fingerprint(-1L, List.of(0, 1, 0xffff, 0x8000)),
                new Fingerprint(0x0123456789abcdefL, Collections.nCopies(64, 0xabcd)));
    }

    @ParameterizedTest
    @MethodSource("fingerprints")
    void it_is_stored_and_read_back(Fingerprint fingerprint) {
        assertThat(Fingerprint.of(fingerprint.code())).isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @MethodSource("fingerprints")
    void it_is_stored_as_letters_and_digits(Fingerprint fingerprint) {
        assertThat(fingerprint.code()).matches("[0-9a-f]{16,}");
    }
}
