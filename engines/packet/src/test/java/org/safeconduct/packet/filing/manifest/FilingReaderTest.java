package org.safeconduct.packet.filing.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.filing.Signature;

class FilingReaderTest {
    @TempDir
    Path folder;

    @Nested
    class WhenTheManifestIsComplete {
        @Test
        void reads_the_example_of_the_format_without_a_finding() throws IOException {
            assertThat(CaseFolders.read(CaseFolders.complete(folder)).findings())
                    .isEmpty();
        }

        @Test
        void reads_what_the_cover_needs() throws IOException {
            var filing = CaseFolders.filing(CaseFolders.complete(folder));
            assertThat(filing.kind()).isEqualTo(FilingKind.APPLICATION);
            assertThat(filing.proceeding()).isEqualTo(Proceeding.REMOVAL);
            assertThat(filing.date()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(filing.lead().aNumber()).hasToString("A 241-555-013");
            assertThat(filing.lead().name().nativeScript()).isEqualTo("Соколов Андрей Викторович");
            assertThat(filing.hearing())
                    .satisfies(hearing -> assertThat(hearing.time()).isEqualTo(LocalTime.of(8, 30)));
            assertThat(filing.custody().state()).isEqualTo(Custody.State.DETAINED);
            assertThat(filing.representative().proBono()).isTrue();
        }

        @Test
        void reads_service_and_its_signature() throws IOException {
            var service = CaseFolders.filing(CaseFolders.complete(folder)).service();
            assertThat(service.means()).isEqualTo(Service.Means.ECAS);
            assertThat(service.signature())
                    .isEqualTo(new Signature("Dana Whitfield", LocalDate.of(2026, 11, 23), true));
        }

        @Test
        void reads_a_document_with_translation_and_certificate() throws IOException {
            var passport = CaseFolders.filing(CaseFolders.complete(folder))
                    .exhibits()
                    .getFirst()
                    .documents()
                    .getFirst();
            assertThat(passport.file()).isEqualTo(Path.of("documents/passport.jpg"));
            assertThat(passport.kind()).isEqualTo(DocumentKind.IDENTITY);
            assertThat(passport.pages()).isEqualTo("1-3");
            assertThat(passport.translation().certificate().covers()).containsExactly(passport.title());
        }

        @Test
        void uses_one_translator_for_several_papers() throws IOException {
            var declaration = CaseFolders.filing(CaseFolders.complete(folder))
                    .exhibits()
                    .getLast()
                    .documents()
                    .getFirst();
            assertThat(declaration.interpretation().interpreter().name()).isEqualTo("Olena Marchenko");
        }

        @ParameterizedTest
        @CsvSource({"25 MB,25000000", "10MB,10000000", "900 kB,900000"})
        void counts_megabytes_as_portals_do(String written, long bytes) throws IOException {
            var filing = CaseFolders.filing(CaseFolders.changed(folder, "limit: 25 MB", "limit: " + written));
            assertThat(filing.limit()).isEqualTo(bytes);
        }

        @Test
        void takes_the_limit_from_the_law_when_it_is_left_open() throws IOException {
            var filing = CaseFolders.filing(CaseFolders.changed(folder, "limit: 25 MB", ""));
            assertThat(filing.limit()).isEqualTo(25_000_000);
        }
    }

    @Nested
    class WhenSomethingIsNotSignedYet {
        @Test
        void leaves_the_certificate_waiting_for_its_translator() throws IOException {
            CaseFolders.changed(folder, "            signed: { by: Olena Marchenko, date: 2026-11-10 }\n", "");
            var document =
                    CaseFolders.filing(folder).exhibits().getFirst().documents().getFirst();
            assertThat(document.translation().certificate().signature())
                    .isEqualTo(new Signature("Olena Marchenko", null, false));
        }

        @Test
        void leaves_the_certificate_of_service_waiting_for_the_representative() throws IOException {
            CaseFolders.changed(folder, "  signed: { by: Dana Whitfield, date: 2026-11-23 }\n", "");
            assertThat(CaseFolders.filing(folder).service().signature())
                    .isEqualTo(new Signature("Dana Whitfield", null, false));
        }

        @Test
        void keeps_a_signature_without_a_date() throws IOException {
            CaseFolders.changed(folder, "by: Andrei Sokolov, date: 2026-11-12", "by: Andrei Sokolov");
            var document =
                    CaseFolders.filing(folder).exhibits().getLast().documents().getFirst();
            assertThat(document.signature()).isEqualTo(new Signature("Andrei Sokolov", null, true));
        }
    }

    @Nested
    class WhenItsWriterMadeAMistake {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                title: Identity documents | titel: Identity documents | 'titel' is not a field here; did you mean 'title'?
                kind: application | kind: aplication | did you mean 'application'?
                date: 2026-11-23 | date: 23.11.2026 | '23.11.2026' is not a date; write year-month-day
                A 241-555-013 | A 241-555 | An A-number is the letter A and eight or nine digits
                pages: 1-3 | pages: 3-1 | '3-1' runs backwards.
                date: 2014-05-06 | date: 6 May 2014 | can't be read: year, month and day as far as known
                language: ru | language: Russian | can't be read: the code of a language in two letters, such as ru.
                kind: application | kind: motion | A motion needs a field 'motion'
                limit: 25 MB | limit: much | can't be read: the greatest size of one part
                limit: 25 MB | motion: {paper: facts.yaml, relief: R} | Only a filing of kind 'motion' has this field.
                """)
        void shows_the_line_and_what_to_write(String from, String to, String words) throws IOException {
            int line = CaseFolders.line(from);
            assertThat(CaseFolders.faults(CaseFolders.changed(folder, from, to)))
                    .anySatisfy(finding -> {
                        assertThat(finding.place()).isEqualTo(Place.of("filing.yaml", line));
                        assertThat(finding.words()).contains(words);
                        assertThat(finding.level()).isEqualTo(Level.BLOCKS);
                        assertThat(finding.rule()).isEqualTo("IN-14");
                    });
        }

        @Test
        void says_that_the_manifest_is_not_there() {
            assertThat(CaseFolders.faults(folder))
                    .containsExactly(
                            Finding.blocks("IN-14", Place.of("filing.yaml"), "There is no file filing.yaml here."));
        }

        @Test
        void says_that_the_folder_is_not_there() {
            assertThat(CaseFolders.faults(folder.resolve("elsewhere")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.words())
                            .isEqualTo("The case folder elsewhere is not there or can't be opened."));
        }
    }

    @Nested
    class WhenAFileIsNotAsNamed {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                documents/pasport.jpg  | There is no file 'documents/pasport.jpg' in the case folder; did you mean 'documents/passport.jpg'?
                documents/Passport.JPG | There is no file 'documents/Passport.JPG' in the case folder; did you mean 'documents/passport.jpg'?
                Documents/passport.jpg | There is no file 'Documents/passport.jpg' in the case folder; did you mean 'documents'?
                documents/summons.tif  | There is no file 'documents/summons.tif' in the case folder.
                documents              | 'documents' is not a file; name each file by itself.
                """)
        void names_the_nearest_file(String named, String words) throws IOException {
            CaseFolders.changed(folder, "documents/passport.jpg", named);
            assertThat(CaseFolders.read(folder).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.words()).endsWith(words))
                    .extracting(Finding::rule, Finding::place)
                    .containsExactly("IN-15", Place.of("filing.yaml", CaseFolders.line("documents/passport.jpg")));
        }

        @Test
        void takes_a_name_in_another_unicode_form_as_the_same() throws IOException {
            var typed = Normalizer.normalize("documents/свидетельство-й.jpg", Normalizer.Form.NFC);
            var onDisk = Normalizer.normalize(typed, Normalizer.Form.NFD);
            CaseFolders.changed(folder, "documents/passport.jpg", typed);
            CaseFolders.write(folder, onDisk, "scan");
            var read = CaseFolders.read(folder);
            assertThat(read.findings()).isEmpty();
            assertThat(read.filing()
                            .exhibits()
                            .getFirst()
                            .documents()
                            .getFirst()
                            .file())
                    .isEqualTo(Path.of(onDisk));
        }

        @Test
        void points_out_a_file_named_twice() throws IOException {
            CaseFolders.changed(folder, "documents/declaration-en.docx", "documents/passport-en.docx");
            assertThat(CaseFolders.read(folder).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.words())
                            .contains("is already filed by line " + CaseFolders.line("documents/passport-en.docx")))
                    .extracting(Finding::rule, Finding::level)
                    .containsExactly("IN-16", Level.WARNS);
        }

        @Test
        void lets_two_extracts_of_one_file_stand() throws IOException {
            var twice = """
                      - { file: documents/passport.jpg, title: Stamps, pages: 4 }
                  - title: Declaration of the respondent
                """;
            CaseFolders.changed(folder, "  - title: Declaration of the respondent\n", twice.indent(0));
            assertThat(CaseFolders.read(folder).findings()).isEmpty();
        }
    }

    @Nested
    class WhenAPathLeadsOutOfTheFolder {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                ../secret.pdf                     | leads out of the case folder
                documents/../../secret.pdf        | leads out of the case folder
                documents/../documents/passport.jpg | leads out of the case folder
                /etc/hostname                     | is the path of one computer
                C:/Users/dana/passport.jpg        | is the path of one computer
                documents\\passport.jpg           | write folders with / instead
                """)
        void refuses_the_manifest(String named, String words) throws IOException {
            CaseFolders.changed(folder, "documents/passport.jpg", "'" + named + "'");
            assertEscapes(words);
        }

        @Test
        void refuses_a_link_to_a_file_outside() throws IOException {
            CaseFolders.complete(folder.resolve("case"));
            var outside = CaseFolders.write(folder, "secret.pdf", "secret").resolve("secret.pdf");
            var link = folder.resolve("case/documents/passport.jpg");
            Files.delete(link);
            Files.createSymbolicLink(link, outside);
            folder = folder.resolve("case");
            assertEscapes("is a link that leads out of the case folder");
        }

        @Test
        void refuses_a_folder_that_is_a_link_outside() throws IOException {
            CaseFolders.changed(folder.resolve("case"), "documents/passport.jpg", "more/secret.pdf");
            CaseFolders.write(folder, "elsewhere/secret.pdf", "secret");
            Files.createSymbolicLink(folder.resolve("case/more"), folder.resolve("elsewhere"));
            folder = folder.resolve("case");
            assertEscapes("is a link that leads out of the case folder");
        }

        @Test
        void follows_a_link_that_stays_inside() throws IOException {
            CaseFolders.complete(folder);
            Files.createSymbolicLink(folder.resolve("copy.jpg"), folder.resolve("documents/passport.jpg"));
            CaseFolders.changed(folder, "documents/passport.jpg", "copy.jpg");
            assertThat(CaseFolders.read(folder).findings()).isEmpty();
        }

        private void assertEscapes(String words) {
            assertThat(CaseFolders.faults(folder))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.words()).contains(words))
                    .extracting(Finding::rule)
                    .isEqualTo("IN-05");
        }
    }
}
