package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.safeconduct.packet.PacketException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_names_the_commands_and_the_exit_codes() {
        assertThat(run("help")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("doctor", "test ", "130");
    }

    @Test
    void no_command_at_all_shows_the_help() {
        assertThat(run()).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("Usage: safeconduct");
    }

    @Test
    void a_misspelt_command_is_a_usage_error_that_names_the_likely_one() {
        assertThat(run("docter")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("docter", "doctor", "--help");
    }

    @Test
    void a_cancelled_command_ends_as_the_shell_expects() {
        assertThat(runFailing(new CancellationException())).isEqualTo(Exit.CANCELLED);
        assertThat(err.toString()).contains("Nothing was written");
    }

    @Test
    void a_broken_installation_is_told_in_the_words_of_the_engine() {
        assertThat(runFailing(new PacketException("The disk is full."))).isEqualTo(Exit.BROKEN);
        assertThat(err.toString()).isEqualToIgnoringNewLines("The disk is full.");
    }

    @Test
    void a_fault_of_our_own_names_its_place_and_never_quotes_a_document() {
        assertThat(runFailing(new IllegalStateException("Andrei Sokolov"))).isEqualTo(Exit.BROKEN);
        assertThat(err.toString())
                .contains("IllegalStateException", "MainTest.java")
                .doesNotContain("Sokolov");
    }

    private int run(String... words) {
        return quiet(Main.commandLine()).execute(words);
    }

    private int runFailing(RuntimeException failure) {
        return quiet(Main.commandLine().addSubcommand(new Failing(failure))).execute("fail");
    }

    private CommandLine quiet(CommandLine line) {
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    @Command(name = "fail")
    private record Failing(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }
}
