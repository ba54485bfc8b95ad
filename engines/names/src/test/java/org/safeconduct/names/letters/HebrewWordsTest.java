package org.safeconduct.names.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Family names in Hebrew letters beside Latin ones: pairs that must meet, and pairs that must not.
class HebrewWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            מזרחי | Mizrahi
            מזרחי | Mizrachi
            פרידמן | Friedman
            פרידמן | Fridman
            גולדברג | Goldberg
            רוזנברג | Rosenberg
            רוזנבלום | Rosenblum
            שוורץ | Schwartz
            שוורץ | Shvarts
            וייסמן | Weissman
            וייצמן | Weizmann
            ביטון | Biton
            אוחיון | Ohayon
            אזולאי | Azoulay
            דהן | Dahan
            חדד | Hadad
            גבאי | Gabbay
            אברמוביץ | Abramovich
            ליברמן | Lieberman
            נתניהו | Netanyahu
            שפירא | Shapira
            פינקלשטיין | Finkelstein
            גרינברג | Greenberg
            קפלן | Kaplan
            קליין | Klein
            אדלר | Adler
            """)
    void words_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            הורוביץ | Horowitz
            ברקוביץ | Berkovich
            לנדאו | Landau
            זילברמן | Zilberman
            שטרן | Stern
            בלום | Blum
            מרקוביץ | Markovich
            רבינוביץ | Rabinowitz
            אלוני | Aloni
            """)
    void words_meet_as_well(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            מזרחי | Friedman
            גולדברג | Rosenblum
            שוורץ | Weissman
            ביטון | Azoulay
            דהן | Klein
            אברמוביץ | Lieberman
            קפלן | Landau
            אדלר | Stern
            הורוביץ | Greenberg
            נתניהו | Finkelstein
            זילברמן | Aloni
            גבאי | Markovich
            """)
    void words_do_not_meet(String own, String latin) {
        assertThat(Meeting.of(Token.of(own), Token.of(latin)).isEnough()).isFalse();
    }
}
