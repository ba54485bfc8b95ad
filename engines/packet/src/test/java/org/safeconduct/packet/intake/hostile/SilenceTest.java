package org.safeconduct.packet.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {
    @ParameterizedTest(name = "{0} s by the clock, {1} s of work: {2}")
    @CsvSource(textBlock = """
            29, 29, false
            # with nobody else on the machine
            31, 31, true
            # on a busy machine
            31, 20, false
            100, 29, false
            # asleep
            121, 0, true
            """)
    void a_hang_is_known_by_the_clock_and_by_the_work(int clock, int worked, boolean hang) {
        assertThat(new Silence(Duration.ofSeconds(clock), Duration.ofSeconds(worked)).isHang())
                .isEqualTo(hang);
    }
}
