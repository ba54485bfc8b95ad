package org.safeconduct.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;

class TextsTest {
    private final Texts texts = texts();

    private static Texts texts() {
        var texts = new Texts(List.of(Locale.ENGLISH, Locale.of("es")));
        texts.setBasenames("messages/platform", "messages/casefile");
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(Locale.ENGLISH);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    private String ago(Object days, String language) {
        return texts.getMessage("casefile.index.ago", new Object[] {days}, Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource({"0, en, today", "1, en, yesterday", "2, en, 2 days ago", "1200, en, '1,200 days ago'", "0, es, hoy"})
    void says_every_number_in_its_own_way_however_often(long days, String language, String expected) {
        ago(7L, language);
        assertThat(ago(days, language)).isEqualTo(expected).isEqualTo(ago(days, language));
    }

    @Test
    void a_language_that_nobody_wrote_is_answered_in_english() {
        assertThat(ago(1L, "uk")).isEqualTo("yesterday");
    }

    @Test
    void a_text_that_nobody_wrote_stays_missing() {
        texts.getMessage("platform.frame.name", null, Locale.ENGLISH);
        assertThatThrownBy(() -> texts.getMessage("platform.nowhere", null, Locale.ENGLISH))
                .isInstanceOf(NoSuchMessageException.class);
    }
}
