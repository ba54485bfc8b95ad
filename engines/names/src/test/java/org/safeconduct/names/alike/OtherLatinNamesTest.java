package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full names as they come: the half of the labelled pairs that may be tuned for, each with what makes it hard.
class OtherLatinNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wideline Jean-Pierre | Widline Jean Pierre | Haitian
            Nguyễn Văn Hùng | Nguyen Van Hung | accents
            Nguyễn Văn Hùng | Hung Van Nguyen | order
            Tsegaye Gebremariam Haile | Tsegaye Gebremariam | chain cut
            Recep Yıldız | Recep Yildiz | Turkish dotless
            Şahin Özdemir | Sahin Ozdemir | Turkish
            Şahin Özdemir | Sahin Oezdemir | German
            Gülşen Çelik | Gulsen Celik | Turkish
            Robert Smith | Bob Smith | nickname
            William Johnson | Bill Johnson | nickname
            John Q. Public | John Public | initial
            Mamadou Bah | Mamadu Bah | spelling
            João da Silva Santos | Joao D. Santos | dropped
            Wei Zhang | Zhang Wei | order
            Giorgi Kvaratskhelia | Georgi Kvaratshelia | Georgian
            Olivier Niyonzima | Olivier Nyonzima | letter lost
            Kwame Mensah | Kwami Mensah | vowels
            """)
    void may_be_one_person(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wideline Jean-Pierre | Wideline Jean-Louis | other family
            Nguyen Van Hung | Nguyen Van Minh | brothers
            Nguyen Van Hung | Nguyen Thi Hong | brother and sister
            Tsegaye Gebremariam Haile | Haile Gebremariam Tsegaye | turned chain
            Robert Smith | Roberta Smith | brother and sister
            John Smith | Joan Smith | one letter
            Ousmane Diallo | Ousmane Diarra | near family name
            Mamadou Bah | Amadou Bah | brothers
            Mamadou Bah | Mariama Bah | brother and sister
            Gurpreet Singh | Gurdeep Singh | brothers
            Wei Zhang | Wen Zhang | one letter
            Armen Sargsyan | Aram Sargsyan | brothers
            Armen Sargsyan | Arman Saroyan | both near
            Giorgi Kvaratskhelia | Giorgi Kvirikashvili | near family name
            Elizabeth Taylor | Eliza Tyler | both near
            Chukwuemeka Okonkwo | Chukwudi Okonkwo | brothers
            Ngozi Okafor | Ngozi Okoro | near family name
            """)
    void contradict_each_other(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isNotInstanceOf(Comparison.Alike.class);
    }
}
