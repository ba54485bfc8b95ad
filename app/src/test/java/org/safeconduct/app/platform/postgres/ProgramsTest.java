package org.safeconduct.app.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ProgramsTest {
    @TempDir
    Path folder;

    @Test
    void are_unpacked_with_their_permissions() throws IOException {
        var entry = new TarArchiveEntry("bin/postgres");
        entry.setMode(0755);
        Programs.unpack(archive(entry), folder);
        assertThat(folder.resolve("bin/postgres")).isExecutable().hasSize(0);
    }

    @Test
    void an_entry_that_leaves_the_folder_is_refused() throws IOException {
        var packed = archive(new TarArchiveEntry("../outside"));
        assertThatThrownBy(() -> Programs.unpack(packed, folder.resolve("inside")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its folder");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused() throws IOException {
        var link = new TarArchiveEntry("lib/way-out", TarConstants.LF_SYMLINK);
        link.setLinkName("../../outside");
        var packed = archive(link);
        assertThatThrownBy(() -> Programs.unpack(packed, folder.resolve("inside")))
                .hasMessageContaining("leaves its folder");
    }

    @Test
    void a_device_is_refused() throws IOException {
        var packed = archive(new TarArchiveEntry("dev/null", TarConstants.LF_CHR));
        assertThatThrownBy(() -> Programs.unpack(packed, folder)).hasMessageContaining("no place here");
    }

    private static InputStream archive(TarArchiveEntry entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
