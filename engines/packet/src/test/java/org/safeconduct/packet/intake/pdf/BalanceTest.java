package org.safeconduct.packet.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
    private final Sheets sheets = Sheets.saying("");

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # operators,   open, underflow
                    q Q,           0,    false
                    q q Q,         1,    false
                    q q q,         3,    false
                    Q,             0,    true
                    q Q Q q,       1,    true
                    (q) Tj [/q] TJ, 0,   false
                    """)
    void saved_and_restored_states_are_counted(String operators, int open, boolean underflow) throws Exception {
        sheets.draw(sheets.page(), operators);

        assertThat(Balance.of(sheets.page())).isEqualTo(new Balance(open, underflow));
    }

    @Test
    void a_page_is_enclosed_and_its_open_states_are_closed() throws Exception {
        sheets.draw(sheets.page(), "q q 1 w");

        close(sheets);

        assertThat(operators()).isEqualTo("q q q 1 w Q Q Q");
    }

    @Test
    void a_page_that_restores_too_much_becomes_a_form() throws Exception {
        sheets.draw(sheets.page(), "Q Q 1 w");

        close(sheets);

        assertThat(operators()).matches("q /\\w+ Do Q");
        assertThat(sheets.page().getResources().getXObjectNames()).hasSize(1);
    }

    @Test
    void a_page_without_content_can_be_drawn_on() throws Exception {
        sheets.page().getCOSObject().removeItem(COSName.CONTENTS);

        close(sheets);

        assertThat(operators()).isEqualTo("q Q");
    }

    private static void close(Sheets sheets) throws IOException {
        Balance.of(sheets.page()).close(sheets.document(), sheets.page());
    }

    private String operators() throws IOException {
        try (var contents = sheets.page().getContents()) {
            var text = new String(contents.readAllBytes(), StandardCharsets.US_ASCII);
            return text.replaceAll("\\s+", " ").strip();
        }
    }
}
