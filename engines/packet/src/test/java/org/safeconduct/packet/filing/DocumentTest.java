package org.safeconduct.packet.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-3      | [1, 2, 3]
            2        | [2]
            4, 1-2   | [4, 1, 2]
            3-9      | [3, 4, 5]
            7        | []
            """)
    void files_the_pages_asked_for_in_their_order(String pages, String filed) {
        assertThat(document(pages).pagesOf(5)).hasToString(filed);
    }

    @Test
    void files_all_pages_when_none_are_named() {
        assertThat(document(null).pagesOf(3)).containsExactly(1, 2, 3);
    }

    private static Document document(@Nullable String pages) {
        return new Document(
                Path.of("summons.pdf"),
                "Summons",
                DocumentKind.COURT,
                null,
                null,
                null,
                "en",
                null,
                false,
                false,
                pages,
                null,
                null);
    }
}
