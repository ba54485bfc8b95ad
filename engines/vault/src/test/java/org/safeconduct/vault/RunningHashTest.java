package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same sum, however much there is of it and in whatever pieces it comes.
class RunningHashTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "100000, 7",
        "1048576, 65536",
        "1048577, 65536",
        "5000000, 65536",
        "5000000, 1000000",
        "5000000, 5000000",
        "3000000, 262144",
        "3000000, 262145"
    })
    void it_is_the_sum_of_the_whole(int length, int piece) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        for (boolean beside : new boolean[] {true, false}) {
            var sum = new RunningHash(beside);
            for (int from = 0; from < length; from += piece) {
                sum.update(content, from, Math.min(piece, length - from));
            }
            assertThat(sum.bytes()).isEqualTo(length);
            assertThat(sum.digest()).isEqualTo(Digest.ofContent(content));
        }
    }

    @ParameterizedTest
    @CsvSource({"100", "3000000"})
    void a_piece_may_be_used_for_the_next_one_at_once(int pieces) {
        var piece = new byte[1];
        var sum = new RunningHash(true);
        var plain = Digest.sha256();
        for (int number = 0; number < pieces; number++) {
            piece[0] = (byte) number;
            sum.update(piece, 0, 1);
            plain.update(piece);
        }
        assertThat(sum.digest()).isEqualTo(Digest.of(plain.digest()));
    }
}
