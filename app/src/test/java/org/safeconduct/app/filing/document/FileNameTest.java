package org.safeconduct.app.filing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            passport.jpg,                 passport.jpg
            # some browsers tell the whole path
            C:\\Users\\nora\\паспорт.jpg, паспорт.jpg
            ../../etc/passwd,             passwd
            # what no file system can hold, and what nobody can see
            'a\tb:c?.pdf',                abc.pdf
            .hidden,                      hidden
            '   ',                        file
            .pdf,                         pdf
            no ending,                    no ending
            """)
    void keeps_what_the_sender_called_it(String told, String name) {
        assertThat(FileName.of(told).freeAmong(List.of())).isEqualTo(name);
    }

    @Test
    void takes_the_next_number_where_a_name_is_taken() {
        assertThat(FileName.of("Passport.jpg").freeAmong(List.of("passport.jpg", "passport-2.JPG")))
                .isEqualTo("Passport-3.jpg");
    }

    @Test
    void cuts_a_name_that_no_disk_would_take() {
        assertThat(FileName.of("п".repeat(400) + ".pdf").freeAmong(List.of())).hasSize(64);
    }
}
