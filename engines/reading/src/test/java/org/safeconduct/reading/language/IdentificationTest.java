package org.safeconduct.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.Page.Language;

class IdentificationTest {
    private static final Identification ANY = new Identification(List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Cyrl | Вечером третьего марта двое мужчин пришли к нашему дому и спросили моего брата.
            ru | Cyrl | Они сказали, что вернутся за всеми нами, если мы пойдём в полицию.
            uk | Cyrl | Увечері третього березня двоє чоловіків прийшли до нашого будинку і спитали мого брата.
            uk | Cyrl | Вони сказали, що повернуться за всіма нами, якщо ми підемо до поліції.
            es | Latn | La noche del tres de marzo dos hombres llegaron a nuestra casa y preguntaron por mi hermano.
            es | Latn | Dijeron que volverían por todos nosotros si íbamos a la policía.
            en | Latn | On the evening of the third of March two men came to our door and asked for my brother.
            en | Latn | They said that they would return for all of us if we went to the police.
            fr | Latn | Le soir du trois mars, deux hommes sont venus chez nous et ont demandé mon frère.
            pt | Latn | Na noite de três de março, dois homens vieram à nossa casa e perguntaram pelo meu irmão.
            tr | Latn | Üç Mart akşamı iki adam evimize geldi ve kardeşimi sordu.
            vi | Latn | Tối ngày ba tháng ba, hai người đàn ông đến nhà chúng tôi và hỏi về anh trai tôi.
            so | Latn | Habeenkii saddexaad ee Maarso laba nin ayaa gurigayaga yimid oo walaalkay wax ka weydiiyay.
            sw | Latn | Jioni ya tarehe tatu Machi wanaume wawili walikuja nyumbani kwetu wakamuuliza kaka yangu.
            ro | Latn | În seara zilei de trei martie, doi bărbați au venit la casa noastră și au întrebat de fratele meu.
            sq | Latn | Në mbrëmjen e tre marsit dy burra erdhën në shtëpinë tonë dhe pyetën për vëllain tim.
            be | Cyrl | Увечары трэцяга сакавіка двое мужчын прыйшлі да нашага дома і спыталі майго брата.
            kk | Cyrl | Үшінші наурыз кеші біздің үйге екі ер адам келіп, бауырымды сұрады.
            ar | Arab | في مساء الثالث من آذار جاء رجلان إلى بيتنا وسألا عن أخي.
            fa | Arab | عصر سوم مارس دو مرد به خانه ما آمدند و سراغ برادرم را گرفتند.
            ur | Arab | تین مارچ کی شام دو آدمی ہمارے گھر آئے اور میرے بھائی کے بارے میں پوچھا۔
            zh | Hans | 三月三日晚上，两个男人来到我们家，询问我哥哥的下落。
            ja | Jpan | 三月三日の夜、二人の男が私たちの家に来て、兄のことを尋ねました。
            ko | Kore | 삼월 삼일 저녁에 두 남자가 우리 집에 와서 형에 대해 물었습니다.
            hi | Deva | तीन मार्च की शाम को दो आदमी हमारे घर आए और मेरे भाई के बारे में पूछा।
            bn | Beng | তিন মার্চ সন্ধ্যায় দুজন লোক আমাদের বাড়িতে এসে আমার ভাইয়ের কথা জিজ্ঞাসা করে।
            pa | Guru | ਤਿੰਨ ਮਾਰਚ ਦੀ ਸ਼ਾਮ ਨੂੰ ਦੋ ਬੰਦੇ ਸਾਡੇ ਘਰ ਆਏ ਅਤੇ ਮੇਰੇ ਭਰਾ ਬਾਰੇ ਪੁੱਛਿਆ।
            ka | Geor | სამი მარტის საღამოს ორი კაცი მოვიდა ჩვენს სახლში და ჩემი ძმა იკითხა.
            hy | Armn | Մարտի երեքի երեկոյան երկու տղամարդ եկան մեր տուն և հարցրին եղբորս մասին։
            he | Hebr | בערב השלושה במרץ באו שני גברים לביתנו ושאלו על אחי.
            th | Thai | เย็นวันที่สามมีนาคม ชายสองคนมาที่บ้านของเราและถามหาพี่ชายของฉัน
            """)
    void a_sentence_is_enough(String code, String script, String sentence) {
        assertThat(ANY.identify(sentence)).hasValueSatisfying(language -> {
            assertThat(language.code()).isEqualTo(code);
            assertThat(language.script()).isEqualTo(script);
        });
    }

    @Test
    void only_languages_that_may_be_are_considered() {
        var known = new Identification(List.of("uk"), List.of("uk", "en"));

        assertThat(known.identify("Вечером третьего марта двое мужчин пришли к нашему дому."))
                .map(Language::code)
                .hasValue("uk");
    }

    @Test
    void a_script_that_nobody_expected_is_told_all_the_same() {
        var known = new Identification(List.of("uk"), List.of("uk", "en"));

        assertThat(known.identify("Մարտի երեքի երեկոյան երկու տղամարդ եկան մեր տուն։"))
                .map(Language::code)
                .hasValue("hy");
    }

    @Test
    void the_clients_language_tips_the_scales() {
        var both = "Київ, вулиця Лесі, дім";
        assertThat(new Identification(List.of("uk"), List.of("uk", "ru")).identify(both))
                .map(Language::code)
                .hasValue("uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.03.2022", "COPY", "№ 1234/22", "— — —", "????? !!!!! ....."})
    void a_stamp_or_a_number_is_no_language(String text) {
        assertThat(ANY.identify(text)).isEmpty();
    }

    @Test
    void letters_read_off_a_stamp_do_not_make_a_page_english() {
        var page = "COPY. Вечером третьего марта двое мужчин пришли к нашему дому и спросили моего брата.";
        assertThat(ANY.identify(page)).map(Language::code).hasValue("ru");
    }
}
