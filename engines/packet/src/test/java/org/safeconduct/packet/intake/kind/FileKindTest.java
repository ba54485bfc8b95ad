package org.safeconduct.packet.intake.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # kind,       name,                         contradicts
                    PDF,          documents/passport.pdf,       false
                    PDF,          documents/PASSPORT.PDF,       false
                    PDF,          documents/passport.jpg,       true
                    PDF,          documents/passport.exe,       true
                    JPEG,         IMG_0001.jpeg,                false
                    JPEG,         IMG_0001.heic,                true
                    # a name without an ending promises nothing
                    JPEG,         scans/IMG_0001,               false
                    WORD,         2026.03.declaration,          false
                    # plain text comes under any ending that belongs to nobody else
                    TEXT,         notes.txt,                    false
                    TEXT,         server.out,                   false
                    TEXT,         letter.docx,                  true
                    CHAT,         result.json,                  false
                    WEB_PAGE,     page.pdf,                     true
                    """)
    void an_ending_that_promises_something_else_contradicts(FileKind kind, String name, boolean contradicts) {
        assertThat(kind.contradicts(name)).isEqualTo(contradicts);
    }
}
