package org.safeconduct.app.story.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.account.Text.Side;
import org.safeconduct.app.story.statement.Statement;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            Мы шли. Нас остановили. Темно. ; We walked. We were stopped. It was dark. ; Нас остановили.        ; Нас остановили. ; We were stopped.
            Мы шли. Нас остановили. Темно. ; We walked. We were stopped. It was dark. ; остановили             ; Нас остановили. ; We were stopped.
            Мы шли. Нас остановили. Темно. ; We walked. We were stopped. It was dark. ; Мы шли.|Темно.         ; Мы шли. Темно.  ; We walked. It was dark.
            Мы шли. Нас остановили.        ; We walked until we were stopped.         ; Нас остановили.        ; Нас остановили. ; ''
            Мы шли. Нас остановили.        ; We walked until we were stopped.         ; Мы шли.|Нас остановили. ; Мы шли. Нас остановили. ; We walked until we were stopped.
            سرنا ليلا. أوقفونا.            ; We walked by night. They stopped us.      ; أوقفونا.               ; أوقفونا.        ; They stopped us.
            -                              ; We walked. We were stopped.              ; E:We were stopped.     ; ''              ; We were stopped.
            Мы шли. Темно.                 ; -                                        ; Темно.                 ; Темно.          ; ''
            """)
    void the_sentences_around_passages_are_taken_on_both_sides(
            String own, String english, String passages, String expectedOwn, String expectedEnglish) {
        var side = passages.startsWith("E:") ? Side.ENGLISH : Side.OWN;
        var sources = Arrays.stream(passages.replaceFirst("^E:", "").split("\\|", -1))
                .map(passage -> new Statement.Source(new UUID(0, 1), 1, side, passage))
                .toList();
        var sentences = Sentences.of(new Text.Paragraph(1, own, english));
        assertThat(sentences.say(sources, Side.OWN)).isEqualTo(expectedOwn);
        assertThat(sentences.say(sources, Side.ENGLISH)).isEqualTo(expectedEnglish);
    }
}
