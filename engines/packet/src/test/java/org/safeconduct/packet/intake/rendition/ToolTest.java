package org.safeconduct.packet.intake.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.intake.rendition.Tool.Ran;

class ToolTest {
    private static final Tool SHELL = new Tool("sh", "to run this test", "dash");

    @TempDir
    Path scratch;

    @BeforeEach
    void there_is_a_shell() {
        assumeTrue(SHELL.isInstalled(), "no POSIX shell on this machine");
    }

    @Test
    void returns_what_the_program_printed() throws Exception {
        assertThat(shell("printf 'Повестка'")).isEqualTo(new Ran(0, "Повестка"));
    }

    @Test
    void tells_when_the_program_says_it_failed() throws Exception {
        assertThat(shell("exit 3").isDone()).isFalse();
    }

    @Test
    void a_missing_program_is_named_with_the_package_that_brings_it() {
        var missing = new Tool("no-such-program", "to read Word files", "libreoffice-writer");

        assertThatThrownBy(() -> missing.run(scratch, Duration.ofSeconds(5), List.of()))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-03"))
                .hasMessageContaining("no-such-program is needed to read Word files")
                .hasMessageContaining("libreoffice-writer");
    }

    @Test
    void a_program_over_its_time_is_stopped() {
        assertThatThrownBy(() -> SHELL.run(scratch, Duration.ofMillis(200), List.of("-c", "sleep 60")))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-13"));
    }

    @Test
    void the_children_of_a_stopped_program_end_with_it() throws InterruptedException {
        assertThatThrownBy(() ->
                        SHELL.run(scratch, Duration.ofMillis(500), List.of("-c", "sleep 61617 & sleep 61617; true")))
                .isInstanceOf(UnreadableException.class);
        // a killed process takes a moment to go on a busy machine
        for (int tries = 0; tries < 100 && isAnyoneSleeping(); tries++) {
            Thread.sleep(100);
        }
        assertThat(isAnyoneSleeping()).isFalse();
    }

    private static boolean isAnyoneSleeping() {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info().commandLine().orElse("").endsWith("sleep 61617"));
    }

    @Test
    void a_program_that_prints_without_end_is_stopped() {
        assertThatThrownBy(
                        () -> SHELL.run(scratch, Duration.ofSeconds(20), List.of("-c", "head -c 17000000 /dev/zero")))
                .hasMessageContaining("printed more");
    }

    @Test
    void the_program_sees_scratch_as_its_home_and_nothing_of_our_environment() throws Exception {
        assertThat(shell("echo $HOME $PWD; env | grep -c -i java").output())
                .isEqualTo("%s %s\n0\n".formatted(scratch, scratch));
    }

    @Test
    void the_program_has_no_network_where_linux_can_take_it_away() throws Exception {
        assumeTrue(!Isolation.prefix().isEmpty(), "network namespaces are not allowed on this machine");

        assertThat(shell("tail -n +3 /proc/net/dev | grep -v lo: | wc -l")
                        .output()
                        .strip())
                .isEqualTo("0");
    }

    private Ran shell(String script) throws Exception {
        return SHELL.run(scratch, Duration.ofSeconds(10), List.of("-c", script));
    }
}
