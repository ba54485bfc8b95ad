package org.safeconduct.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The true launcher in a checkout of its own, with a Maven that only pretends.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    Path folder;

    private Checkout checkout;
    private Path launcher;

    @BeforeEach
    void check_out() throws IOException {
        checkout = Checkout.in(folder.resolve("Дело № 1/safe conduct"));
        launcher = checkout.root().resolve("safeconduct");
    }

    @Test
    void builds_once_and_starts_in_the_folder_of_the_caller() throws Exception {
        assertThat(checkout.start(launcher, "rules", "DOC 09").said()).isEqualTo("rules DOC 09 in home");
        assertThat(checkout.start(launcher, "help").said()).isEqualTo("help in home");
        assertThat(checkout.builds()).isOne();
    }

    @Test
    void hands_the_application_its_own_commands_and_the_rest_to_the_prompt() throws Exception {
        assertThat(checkout.start(launcher, "demo", "--help").said()).isEqualTo("app: demo --help in home");
        assertThat(checkout.start(launcher, "serve", "--port", "1").said()).isEqualTo("app: serve --port 1 in home");
        assertThat(checkout.start(launcher, "backup", "a b").said()).isEqualTo("app: backup a b in home");
        assertThat(checkout.start(launcher, "restore", "x").said()).isEqualTo("app: restore x in home");
        assertThat(checkout.start(launcher, "help", "demo").said()).isEqualTo("app: help demo in home");
        assertThat(checkout.start(launcher, "help", "packet").said()).isEqualTo("help packet in home");
    }

    @Test
    void works_through_links_to_links() throws Exception {
        Files.createSymbolicLink(checkout.home().resolve("sc"), launcher);
        Path link = Files.createSymbolicLink(checkout.home().resolve("bin/sc"), Path.of("../sc"));
        assertThat(checkout.start(link, "help").said()).isEqualTo("help in home");
    }

    @Test
    void builds_again_when_a_source_has_changed_or_gone() throws Exception {
        checkout.start(launcher, "help");
        checkout.write("law/rules.yaml", "- id: X-01\n");
        checkout.start(launcher, "help");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void keeps_what_it_has_built_when_a_change_is_taken_back() throws Exception {
        checkout.start(launcher, "help");
        checkout.write("law/rules.yaml", "- id: X-01\n");
        checkout.start(launcher, "help");
        Files.delete(checkout.root().resolve("law/rules.yaml"));
        checkout.start(launcher, "help");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/flock")), "flock is not on this machine");
        Process first = checkout.begin(launcher, "first");
        Process second = checkout.begin(launcher, "second");
        assertThat(checkout.answer(first).said()).isEqualTo("first in home");
        assertThat(checkout.answer(second).said()).isEqualTo("second in home");
        assertThat(checkout.builds()).isOne();
    }

    @Test
    void a_failed_build_names_its_log_and_leaves_nothing_to_run() throws Exception {
        checkout.write("law/faulty.yaml", "");
        var answer = checkout.start(launcher, "help");
        assertThat(answer.exit()).isEqualTo(70);
        assertThat(answer.complained()).contains("build.log");
        assertThat(checkout.root().resolve("target/launcher/run")).isEmptyDirectory();
    }

    @Test
    void is_clean_under_shellcheck() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/shellcheck")), "shellcheck is not on this machine");
        var process = new ProcessBuilder("shellcheck", "safeconduct", ".ci/run")
                .directory(House.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
