package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The operating system itself fails under a process that takes files in: a true full disk, a true read-only one,
/// and system calls that `strace` answers with an error. Nothing of ours is replaced.
class FailingDiskIT {
    private static final List<String> ROWS = new ArrayList<>();

    @TempDir
    Path folder;

    private Path house;
    private Path said;

    @BeforeEach
    void prepares_a_vault() throws IOException {
        house = folder.resolve("house");
        said = folder.resolve("said");
        Depositor.prepare(house);
    }

    @AfterAll
    static void writes_the_table() throws IOException {
        Files.writeString(Path.of("target/faults.md"), String.join("", ROWS));
    }

    @Test
    void a_full_disk_takes_nothing_more_and_loses_nothing() throws Exception {
        needsMounts();
        runMounted("mount -t tmpfs -o size=3m tmpfs \"$2\"");

        var kept = Depositor.acknowledged(said);
        assertThat(kept).isNotEmpty();
        assertThat(said()).anyMatch(line -> line.contains("the disk is full"));
        Depositor.assertWhole(folder.resolve("left"), kept);
        row("disk full (a tmpfs of 3 MB)", kept.size());
    }

    @Test
    void a_read_only_disk_acknowledges_nothing() throws Exception {
        needsMounts();
        runMounted("mount --bind \"$1\" \"$2\" && mount -o remount,ro,bind \"$2\"");

        assertThat(Depositor.acknowledged(said)).isEmpty();
        assertThat(said()).anyMatch(line -> line.startsWith("refused: "));
        Depositor.assertWhole(house, Set.of());
        row("read-only store", 0);
    }

    /// One fsync fails and the next would succeed again: the kernel may have dropped the pages meanwhile.
    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 35})
    void after_a_failed_fsync_nothing_is_acknowledged_that_is_not_there(int when) throws Exception {
        needsTracing();
        runTraced("fsync,fdatasync:error=EIO:when=" + when);

        var kept = Depositor.acknowledged(said);
        assertThat(said()).anyMatch(line -> line.startsWith("refused: "));
        Depositor.assertWhole(house, kept);
        row("fsync number %d fails once (EIO)".formatted(when), kept.size());
    }

    /// What forces a whole group fails once, for what is in the files or for their names.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void of_a_group_that_could_not_be_forced_none_is_acknowledged(int when) throws Exception {
        needsTracing();
        assumeThat(Medium.of(folder))
                .as("a file system whose syncfs is trusted")
                .isPresent();
        runTraced("syncfs:error=EIO:when=" + when);

        var kept = Depositor.acknowledged(said);
        assertThat(said()).filteredOn(line -> line.startsWith("refused: ")).hasSize(1);
        Depositor.assertWhole(house, kept);
        row("syncfs number %d of a group fails once (EIO)".formatted(when), kept.size());
    }

    @Test
    void a_ledger_whose_fsync_failed_stops_for_good() throws Exception {
        needsTracing();
        runTraced("fsync,fdatasync:error=EIO:when=30+");

        var lines = said();
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("refused: "))
                .findFirst()
                .orElseThrow());
        assertThat(lines.subList(first, lines.size())).allMatch(line -> line.startsWith("refused: "));
        Depositor.assertWhole(house, Depositor.acknowledged(said));
        row("every fsync fails from one moment on", Depositor.acknowledged(said).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rename,renameat,renameat2", "ftruncate"})
    void a_call_that_fails_costs_a_file_and_never_a_promise(String call) throws Exception {
        needsTracing();
        runTraced(call + ":error=EIO:when=6+");

        Depositor.assertWhole(house, Depositor.acknowledged(said));
        row(
                call.replaceAll(",.*", "") + " fails from one moment on",
                Depositor.acknowledged(said).size());
    }

    /// In a mount namespace of its own, which takes the mount away with the process; what was left is copied out.
    private void runMounted(String mount) throws Exception {
        var place = Files.createDirectories(folder.resolve("place"));
        var script = mount + " && { test -e \"$2/signing\" || cp -a \"$1/.\" \"$2\"; } && shift && \"${@:3}\" >\"$2\";"
                + " cp -a \"$1\" \"$2.left\"";
        var words = new ArrayList<>(List.of("unshare", "-rm", "bash", "-c", script, "bash"));
        words.addAll(List.of(house.toString(), place.toString(), said.toString()));
        words.addAll(Depositor.command(place));
        run(words);
        Files.move(folder.resolve("said.left"), folder.resolve("left"));
    }

    private void runTraced(String inject) throws Exception {
        var calls = "trace=" + inject.substring(0, inject.indexOf(':'));
        var trace = folder.resolve("trace").toString();
        var words = Depositor.command(
                house, "strace", "-f", "-qq", "--seccomp-bpf", "-o", trace, "-e", calls, "-e", "inject=" + inject);
        words.add("25");
        run(words);
    }

    private void run(List<String> words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words)
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(said);
    }

    private static void row(String fault, int kept) {
        ROWS.add("| %s | 1 | %d files acknowledged, none lost; what came after was refused in words |%n"
                .formatted(fault, kept));
    }

    private void needsMounts() throws Exception {
        assumeThat(succeeds("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"))
                .as("a mount namespace of our own (unshare of util-linux)")
                .isTrue();
    }

    private void needsTracing() throws Exception {
        assumeThat(succeeds("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true"))
                .as("strace (Debian package strace) and leave to use it")
                .isTrue();
    }

    private boolean succeeds(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
