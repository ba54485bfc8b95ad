package org.safeconduct.packet.intake.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private Process process;

    @BeforeEach
    void a_shell() throws IOException {
        assumeTrue(new Tool("sh", "to run this test", "dash").isInstalled(), "no POSIX shell on this machine");
        process = new ProcessBuilder("sh", "-c", "sleep 60").start();
    }

    @AfterEach
    void end() {
        Tool.kill(process.toHandle());
    }

    @Test
    void with_a_process_that_sleeps_is_soon_over() {
        assertThat(Patience.with(process.toHandle(), Duration.ofSeconds(20)).isOver())
                .isTrue();
    }

    @Test
    void with_a_process_that_works_all_the_time_is_over() throws Exception {
        process = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        var patience = Patience.with(process.toHandle(), Duration.ofMillis(100));

        // The system counts in hundredths of a second.
        while (process.toHandle()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ofDays(1))
                        .toMillis()
                < 200) {
            Thread.onSpinWait();
        }

        assertThat(patience.isOver()).isTrue();
    }

    @Test
    void with_a_process_that_waits_for_its_turn_is_not_over() throws Exception {
        process = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        var patience = Patience.with(process.toHandle(), Duration.ofSeconds(3));

        while (process.toHandle()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ofDays(1))
                        .toMillis()
                < 300) {
            Thread.onSpinWait();
        }

        assertThat(patience.isOver()).isFalse();
    }

    @Test
    void ends_even_then() throws Exception {
        process = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        var patience = Patience.with(process.toHandle(), Duration.ofHours(1));

        assertThat(patience.isOver() || patience.isOver() || patience.isOver() || patience.isOver())
                .isTrue();
    }
}
