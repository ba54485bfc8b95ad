package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class WorkroomTest {
    @Test
    void nothing_is_left_when_it_is_closed() throws IOException {
        Path folder;
        try (var room = Workroom.open()) {
            folder = room.folder();
            Files.writeString(room.room("intake").resolve("page.pdf"), "evidence");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void only_its_owner_can_look_into_it() throws IOException {
        try (var room = Workroom.open()) {
            var permissions = Files.getPosixFilePermissions(room.folder());
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
        }
    }

    @Test
    void what_a_killed_process_left_is_swept_out() throws IOException, InterruptedException {
        var killed = new ProcessBuilder("true").start();
        killed.waitFor();
        var left = Files.createTempDirectory("safeconduct-" + killed.pid() + "-");
        Files.writeString(left.resolve("page.pdf"), "evidence");
        Workroom.open().close();
        assertThat(left).doesNotExist();
    }

    @Test
    void the_room_of_a_living_process_is_left_alone() throws IOException {
        var living = Files.createTempDirectory(
                "safeconduct-" + ProcessHandle.current().pid() + "-");
        Workroom.open().close();
        assertThat(living).exists();
        Files.delete(living);
    }
}
