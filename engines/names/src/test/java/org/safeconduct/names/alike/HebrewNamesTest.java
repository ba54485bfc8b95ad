package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full names as they come: the half of the labelled pairs that may be tuned for, each with what makes it hard.
class HebrewNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            דוד כהן | David Cohen | plain
            דוד כהן | Dawid Kohen | other letters
            יעקב לוי | Yaakov Levi | plain
            יעקב לוי | Jacob Levy | English form
            יצחק רבינוביץ' | Yitzhak Rabinovich | geresh
            יצחק רבינוביץ | Isaac Rabinowitz | English form
            משה בן דוד | Moshe Ben David | particle
            משה בן דוד | Moshe Ben-David | hyphen
            שרה גולדשטיין | Sara Goldshtein | sound
            אברהם שפירא | Avraham Shapira | plain
            אברהם שפירא | Abraham Shapiro | English form
            אליהו מזרחי | Eliyahu Mizrahi | plain
            אליהו מזרחי | Eliahu Mizrachi | ch
            צבי הירש | Zvi Hirsch | plain
            ג'מאל זחאלקה | Jamal Zahalka | geresh
            מיכאל ביטון | Mikhael Bitton | doubled
            אסתר וולפסון | Esther Wolfson | plain
            שמואל אוחנה | Samuel Ohana | English form
            Chaim Weizmann | Haim Vaitzman | ch
            Moshe Ben-Ari | Moshe Benari | joined
            אולגה גורביץ' | Olga Gurevich | Russian in Hebrew
            """)
    void may_be_one_person(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            דוד כהן | Daniel Cohen | brothers
            יצחק רבינוביץ | Yitzhak Rabin | near family name
            משה בן דוד | David Ben Moshe | father and son turned
            משה בן דוד | דוד בן משה | father and son turned
            Moshe Ben David | David Ben Moshe | father and son turned
            שרה גולדשטיין | Sarah Goldman | near family name
            אברהם שפירא | Aharon Shapira | brothers
            רבקה פרידמן | Rachel Friedman | sisters
            יהודית שוורץ | Yehuda Schwartz | brother and sister
            אסתר וולפסון | Esther Wolf | near family name
            בנימין גבאי | Binyamin Gantz | other family
            יוסף מלכה | Yosef Malkin | near family name
            Chaim Weizmann | Chaim Weiss | near family name
            ג'ורג' חורי | Georgina Khoury | brother and sister
            צבי הירש | Zeev Hirsch | brothers
            """)
    void contradict_each_other(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isNotInstanceOf(Comparison.Alike.class);
    }
}
