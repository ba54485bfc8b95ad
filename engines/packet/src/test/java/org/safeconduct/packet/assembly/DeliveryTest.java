package org.safeconduct.packet.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.PacketException;

class DeliveryTest {
    @TempDir
    Path folder;

    @Test
    void a_single_file_takes_the_name_asked_for() throws IOException {
        try (var delivery = Delivery.to(folder.resolve("filing.pdf"))) {
            Files.writeString(delivery.next(), "one");
            assertThat(delivery.hand()).containsExactly(folder.resolve("filing.pdf"));
        }
        assertThat(folder.resolve("filing.pdf")).hasContent("one");
    }

    @Test
    void several_files_are_numbered_and_replace_the_single_one() throws IOException {
        Files.writeString(folder.resolve("filing.pdf"), "old");
        try (var delivery = Delivery.to(folder.resolve("filing.pdf"))) {
            Files.writeString(delivery.next(), "one");
            Files.writeString(delivery.next(), "two");
            delivery.hand();
        }
        assertThat(folder.resolve("filing.pdf")).doesNotExist();
        assertThat(folder.resolve("filing_Part2.pdf")).hasContent("two");
    }

    @Test
    void files_that_were_not_handed_over_are_removed() throws IOException {
        try (var delivery = Delivery.to(folder.resolve("filing.pdf"))) {
            Files.writeString(delivery.next(), "half");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_is_no_target() {
        assertThatThrownBy(() -> Delivery.to(folder))
                .isInstanceOf(PacketException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void parts_of_a_longer_filing_are_cleared_away() throws IOException {
        Files.writeString(folder.resolve("filing_Part3.pdf"), "old");
        try (var delivery = Delivery.to(folder.resolve("filing.pdf"))) {
            Files.writeString(delivery.next(), "one");
            Files.writeString(delivery.next(), "two");
            delivery.hand();
        }
        assertThat(folder.resolve("filing_Part3.pdf")).doesNotExist();
    }
}
