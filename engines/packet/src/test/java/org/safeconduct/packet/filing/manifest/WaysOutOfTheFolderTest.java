package org.safeconduct.packet.filing.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a hostile manifest names in place of a file of its folder. Nothing of it may be opened.
class WaysOutOfTheFolderTest {
    private static final String NAMED = "documents/passport.jpg";

    @TempDir
    Path around;

    private Path folder;

    @BeforeEach
    void lay_a_secret_beside_the_folder() throws IOException {
        folder = Files.createDirectory(around.resolve("case"));
        CaseFolders.write(around, "secret.pdf", "secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # up
            '..'
            'documents/..'
            './../secret.pdf'
            'documents/passport.jpg/../../../secret.pdf'
            # from the top
            '/'
            '//server/share/secret.pdf'
            # Windows
            'C:secret.pdf'
            'c:\\secret.pdf'
            '\\\\server\\share\\secret.pdf'
            '..\\secret.pdf'
            # invisible characters
            "documents/pass\\u0000port.jpg"
            "documents/pass\\nport.jpg"
            "documents/\\u001b[2Jpassport.jpg"
            """)
    void a_way_out_is_refused(String written) throws IOException {
        CaseFolders.changed(folder, NAMED, written);
        assertThat(CaseFolders.faults(folder)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isIn("IN-05", "IN-14");
            assertThat(finding.words()).doesNotContainPattern("\\p{Cntrl}");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'https://example.org/secret.pdf'
            'file:secret.pdf'
            'file:///etc/hostname'
            '~/secret.pdf'
            '$HOME/secret.pdf'
            '%2e%2e/secret.pdf'
            '..%2fsecret.pdf'
            '.../secret.pdf'
            '. ./secret.pdf'
            '\u2025/secret.pdf'
            '\uff0e\uff0e/secret.pdf'
            '..\u2215secret.pdf'
            'documents/passport.jpg:stream'
            """)
    void what_only_looks_like_a_way_out_is_a_name_like_any_other(String written) throws IOException {
        CaseFolders.changed(folder, NAMED, written);
        assertThat(CaseFolders.read(folder).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("IN-15"));
    }

    @Test
    void links_that_chase_each_other_lead_nowhere() throws IOException {
        CaseFolders.changed(folder, NAMED, "there");
        Files.createSymbolicLink(folder.resolve("there"), folder.resolve("back"));
        Files.createSymbolicLink(folder.resolve("back"), folder.resolve("there"));
        assertThat(CaseFolders.read(folder).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("IN-15"));
    }

    @ParameterizedTest
    @CsvSource({"..", "documents/../.."})
    void a_link_to_the_folder_around_leads_out(String target) throws IOException {
        CaseFolders.changed(folder, NAMED, "up/secret.pdf");
        Files.createSymbolicLink(folder.resolve("up"), Path.of(target));
        assertThat(CaseFolders.faults(folder))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("IN-05"));
    }
}
