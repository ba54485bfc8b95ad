package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.manifest.CaseFolders;

/// Checks that look at what intake found in the files.
class PaperChecksTest {
    private static final String RUSSIAN =
            "Повестка. Гражданин обязан явиться в отдел полиции для дачи объяснений по делу об участии в собрании.";
    private static final String ENGLISH =
            "Summons. The citizen is to appear at the police department to explain himself in the matter of a meeting.";

    @TempDir
    Path folder;

    @Nested
    class WhenLettersDoNotFitTheLanguage {
        @Test
        void asks_about_cyrillic_in_a_document_said_to_be_english() throws IOException {
            var declaration = Path.of("documents/declaration-en.docx");
            var findings = Inspected.unchanged(folder, Inspected.says(declaration, RUSSIAN));
            Inspected.assertFires(findings, Level.CONFIRM, "IN-17", "it needs a translation");
        }

        @Test
        void asks_about_latin_letters_in_a_document_said_to_be_russian() throws IOException {
            var findings = Inspected.unchanged(folder, Inspected.says(Inspected.PASSPORT, ENGLISH));
            Inspected.assertFires(findings, Level.CONFIRM, "IN-17", "Is the language right?");
        }

        @Test
        void asks_about_a_translation_that_is_no_translation() throws IOException {
            var findings = Inspected.unchanged(folder, Inspected.says(Inspected.TRANSLATION, RUSSIAN));
            Inspected.assertFires(findings, Level.CONFIRM, "IN-17", "Is it the right file?");
        }

        @Test
        void keeps_silent_where_letters_fit() throws IOException {
            assertSilent(Inspected.PASSPORT, RUSSIAN);
            assertSilent(Inspected.TRANSLATION, ENGLISH);
        }

        @Test
        void keeps_silent_about_a_few_letters() throws IOException {
            assertSilent(Inspected.PASSPORT, "RUS 1234");
        }

        private void assertSilent(Path file, String text) throws IOException {
            assertThat(Inspected.unchanged(folder, Inspected.says(file, text)))
                    .extracting(Finding::rule)
                    .doesNotContain("IN-17");
        }
    }

    @Nested
    class WhenTheCertificateIsAPaper {
        private static final String GOOD = "I, Olena Marchenko, am competent to translate from Russian. The translation"
                + " of the internal passport of the respondent is accurate. Telephone (602) 555-0117.";

        @Test
        void is_content_when_it_says_all() throws IOException {
            assertThat(certificate(GOOD)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                internal passport | birth record  | LANG-03 | was not found in its certificate
                competent         | willing       | LANG-02 | See that this certificate says that the translator is competent
                accurate          | long          | LANG-02 | true and accurate to the best
                (602) 555-0117    | on request    | LANG-03 | No telephone number was found
                """)
        void asks_about_words_it_did_not_find(String from, String to, String rule, String words) throws IOException {
            Inspected.assertFires(certificate(GOOD.replace(from, to)), Level.CONFIRM, rule, words);
        }

        @Test
        void asks_about_a_certificate_in_which_nothing_can_be_read() throws IOException {
            Inspected.assertFires(certificate(""), Level.CONFIRM, "LANG-03", "was not found in its certificate");
        }

        private List<Finding> certificate(String text) throws IOException {
            CaseFolders.write(folder, "certificate.pdf", "signed");
            return Inspected.changed(
                    folder,
                    "            translator: &olena",
                    "            file: certificate.pdf\n            translator: &olena",
                    Inspected.says(Inspected.CERTIFICATE, text));
        }
    }

    @Nested
    class WhenTheInterpretationIsAPaper {
        @Test
        void asks_about_statements_it_did_not_find() throws IOException {
            Inspected.assertFires(
                    interpretation("I interpreted."), Level.CONFIRM, "LANG-04", "See that this certificate");
        }

        @Test
        void is_content_when_it_says_all() throws IOException {
            var good = "I am competent in Russian. I read the declaration, he understood it, and it was accurate.";
            assertThat(interpretation(good)).isEmpty();
        }

        private List<Finding> interpretation(String text) throws IOException {
            CaseFolders.write(folder, "certificate.pdf", "signed");
            return Inspected.changed(
                    folder,
                    "interpreter: *olena",
                    "interpreter: *olena\n          file: certificate.pdf",
                    Inspected.says(Inspected.CERTIFICATE, text));
        }
    }

    @Nested
    class WhenPagesAreUnusual {
        @ParameterizedTest
        @CsvSource({"595, 842", "612, 1008", "842, 595", "612, 800"})
        void says_that_another_size_will_be_fitted(float width, float height) throws IOException {
            var paper = paper(1000, Inspected.letter(), page(width, height, true), page(width, height, true));
            assertThat(inspect(paper))
                    .contains(Finding.warns(
                            "DOC-01",
                            Place.of("documents/passport.jpg", 2),
                            "Pages 2, 3 are not of letter size, and will be fitted on a letter page."));
        }

        @ParameterizedTest
        @CsvSource({"612, 792", "792, 612", "611.5, 791"})
        void takes_letter_standing_or_lying(float width, float height) throws IOException {
            assertThat(inspect(paper(1000, page(width, height, true))))
                    .extracting(Finding::rule)
                    .doesNotContain("DOC-01");
        }

        @Test
        void asks_about_pages_that_cannot_be_searched() throws IOException {
            var findings = inspect(paper(1000, page(612, 792, false)));
            Inspected.assertFires(findings, Level.CONFIRM, "ECAS-07", "Its only page is without text");
        }

        @Test
        void blocks_a_single_page_over_the_limit() throws IOException {
            var findings = inspect(paper(26_000_001, Inspected.letter()));
            Inspected.assertFires(
                    findings,
                    Level.BLOCKS,
                    "ECAS-05",
                    "This file is 26.1 MB, over the limit of 25.0 MB, and is a single");
        }

        @Test
        void says_that_a_longer_file_over_the_limit_will_be_divided() throws IOException {
            var findings = inspect(paper(30_000_000, Inspected.letter(), Inspected.letter()));
            Inspected.assertFires(findings, Level.WARNS, "ECAS-05", "will be divided between pages");
        }

        private List<Finding> inspect(Paper paper) throws IOException {
            return Inspected.unchanged(folder, Inspected.seen(Inspected.PASSPORT, paper));
        }

        private static Paper paper(long bytes, Paper.Page... pages) {
            return new Paper(List.of(pages), bytes, "", List.of());
        }

        private static Paper.Page page(float width, float height, boolean searchable) {
            return new Paper.Page(width, height, searchable);
        }
    }
}
