package org.safeconduct.reading.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;

class ToolTest {
    private static final Tool SHELL = new Tool("sh", "to test", "dash");
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void what_it_prints_is_kept_in_a_file() throws IOException, Refusal {
        assertThat(run(LONG, "echo Харків")).isTrue();
        assertThat(folder.resolve("said")).hasContent("Харків");
    }

    @Test
    void a_program_that_fails_says_so() throws IOException, Refusal {
        assertThat(run(LONG, "exit 3")).isFalse();
    }

    @Test
    void a_program_that_takes_too_long_is_ended_with_what_it_started() throws IOException, Refusal {
        assertThat(run(Duration.ofSeconds(2), "echo $$ > shell; sleep 300 & echo $! > child; wait"))
                .isFalse();
        assertThat(isAlive("shell")).isFalse();
        assertThat(isAlive("child")).isFalse();
    }

    @Test
    void a_program_sees_nothing_of_our_environment() throws IOException, Refusal {
        run(LONG, "env");

        assertThat(Files.readAllLines(folder.resolve("said")))
                .extracting(line -> line.replaceAll("=.*", ""))
                .contains("HOME", "TMPDIR", "OMP_THREAD_LIMIT")
                .doesNotContain("USER", "JAVA_HOME", "SSH_AUTH_SOCK");
    }

    @Test
    void its_home_is_the_scratch_folder() throws IOException, Refusal {
        run(LONG, "echo $HOME");

        assertThat(folder.resolve("said")).hasContent(folder.toString());
    }

    @Test
    void a_missing_program_is_named_with_its_package() {
        var missing = new Tool("no-such-reader", "to read scans", "tesseract-ocr");

        assertThat(missing.isInstalled()).isFalse();
        assertThatThrownBy(() -> missing.run(folder, folder.resolve("said"), LONG, List.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.TOOL_MISSING);
                    assertThat(refusal.words())
                            .contains("no-such-reader", "to read scans", "apt install tesseract-ocr");
                });
    }

    @Test
    void a_person_who_stops_the_work_stops_the_program() throws InterruptedException {
        var thread = Thread.ofVirtual()
                .unstarted(() ->
                        assertThatThrownBy(() -> run(LONG, "sleep 300")).isInstanceOf(CancellationException.class));
        thread.start();
        thread.interrupt();

        assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
    }

    private boolean run(Duration limit, String script) throws IOException, Refusal {
        return SHELL.run(folder, folder.resolve("said"), limit, List.of("-c", script));
    }

    /// A process that has just been ended may still be in the table for a moment.
    private boolean isAlive(String name) throws IOException {
        var pid = Long.parseLong(Files.readString(folder.resolve(name)).strip());
        return ProcessHandle.of(pid)
                .map(process -> process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS))
                .map(exit -> exit.join().isAlive())
                .orElse(false);
    }
}
