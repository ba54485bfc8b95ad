package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Full names as they come: the half of the labelled pairs that may be tuned for, each with what makes it hard.
class ArabicNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمد أحمد علي | Muhammad Ahmad Ali | other vowels
            محمد أحمد علي | Mohamed Ali | middle name dropped
            عبد الرحمن الخطيب | Abdulrahman Al-Khatib | joined
            عبد الرحمن الخطيب | Abd al-Rahman al-Khateeb | apart
            عبدالرحمن الخطيب | Abdel Rahman Elkhatib | Egyptian
            عبد الله يوسف | Abdallah Youssef | other vowels
            Abdullah Yousef | Abdellah Youssef | Maghreb
            فاطمة الزهراء | Fatema Al-Zahraa | article kept
            خديجة إبراهيم | Hadija Ibraheem | h for kh
            عمر خالد | Umar Khalid | other vowels
            يحيى السنوار بن علي | Yahya Sinwar Ali | particle lost
            يوسف بن خالد | Yousef ibn Khaled | particle
            يوسف بن خالد | Yusuf Khalid | particle lost
            Yusuf bin Khalid | Yousuf b. Khaled | particle short
            أبو بكر محمد | Abu Bakr Mohammed | kunya
            أبو بكر محمد | Abubakar Muhammad | joined
            نور الدين سليمان | Nureddin Suleiman | joined
            غلام حسین رضایی | Gholam Hossein Rezai | Persian
            زهرا حسینی | Zahra Hosseini | Persian
            علی رضا محمدی | Alireza Mohammadi | joined
            علی رضا محمدی | Ali Reza Mohammadi | apart
            مهدی کریمی | Mehdi Karimi | Persian
            ژاله چگینی | Zhaleh Chegini | Persian letters
            جميلة بو عزة | Djamila Bouazza | Maghreb
            Mohammed Al-Masri | Muhammad Elmasry | two ways
            Md Rahman | Mohammed Rahman | short form
            """)
    void may_be_one_person(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jamshid Qaderi | Jamsheed Qadiri | vowels
            Abdul Qadir | Abdelkader | joined
            هدى سعيد | Huda Saeed | plain
            طارق زياد | Tarik Ziyad | Turkish
            ليلى منصور | Leila Mansour | plain
            ليلى منصور | Layla Mansur | other vowels
            مصطفى شريف | Moustapha Cherif | French
            عائشة مبارك | Aisha Mubarak | ayn
            عائشة مبارك | Aïcha Moubarak | French
            جمال عبد الناصر | Gamal Abdel Nasser | Egyptian g
            جمال عبد الناصر | Jamal Abdulnasir | joined
            الحاج عمر | Hajj Omar | title
            """)
    void may_be_one_person_as_well(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isInstanceOf(Comparison.Alike.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمد أحمد علي | Ahmed Mohammed Ali | father and son turned
            محمد علي | Mahmoud Ali | Mohammed and Mahmoud
            حسن العلي | Hussein Al Ali | Hassan and Hussein
            يوسف بن خالد | خالد بن يوسف | father and son turned
            Yusuf bin Khalid | Yusuf bin Omar | other father
            Omar bin Yusuf | Ali bin Yusuf | brothers
            Ahmed Hassan Omar | Ahmed Hassan Ali | other grandfather
            عبد الله يوسف | عبد الرحمن يوسف | servant of two names
            Abdullah Yousef | Abdulrahman Yousef | servant of two names
            Abdul Karim | Abdul Rahim | servant of two names
            Saif al-Din Hamdan | Salah al-Din Hamdan | sword of faith
            عمر خالد | Amr Khaled | Umar and Amr
            سعيد منصور | Saad Mansour | one root
            Saeed Mansour | Saad Mansour | one root
            فاطمة حسن | Fatima Hussein | other father
            ليلى منصور | Lina Mansour | sisters
            علی رضا محمدی | Gholam Reza Mohammadi | brothers
            Khan Mohammad Stanikzai | Khan Mohammad Ahmadzai | other tribe
            Abdul Ghani Baradar | Abdul Ghani Barakzai | other tribe
            خالد مشعل | Walid Mashal | one sound
            رشيد بن صالح | Rashid bin Saleem | other father
            Umm Kulthum | Umm Salama | kunya shared
            Abu Bakr Hamid | Abu Omar Hamid | kunya
            """)
    void contradict_each_other(String one, String other, String why) {
        assertThat(Comparison.of(one, other)).as(why).isNotInstanceOf(Comparison.Alike.class);
    }
}
