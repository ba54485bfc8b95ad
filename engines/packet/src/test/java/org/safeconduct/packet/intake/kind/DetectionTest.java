package org.safeconduct.packet.intake.kind;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class DetectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # first bytes, in hexadecimal                      | kind
                    255044462d312e37                                   | PDF
                    0a0a255044462d312e34                               | PDF
                    ffd8ffe000104a464946                               | JPEG
                    89504e470d0a1a0a0000000d49484452                   | PNG
                    474946383961                                       | GIF
                    424d36000000000000003600                           | BMP
                    49492a0008000000                                   | TIFF
                    4d4d002a00000008                                   | TIFF
                    524946462400000057454250565038                     | WEBP
                    000000186674797068656963000000006d696631           | HEIC
                    000000186674797061766966000000006d696631           | HEIC
                    7b5c727466315c616e7369                             | RICH_TEXT
                    """)
    void the_first_bytes_give_a_kind_away(String hex, FileKind kind) throws Exception {
        assertThat(kindOf(HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # first bytes, in hexadecimal                      | what it is called
                    4d5a90000300000004                                 | is a program
                    7f454c4602010100                                   | is a program
                    23212f62696e2f7368                                 | is a script
                    526172211a0700                                     | is a packed archive
                    377abcaf271c                                       | is a packed archive
                    1f8b0800                                           | is a packed archive
                    494433030000                                       | is a sound recording
                    52494646240000005741564566                         | is a sound recording
                    0000002066747970697336d6                           | is a sound or video recording
                    1a45dfa3                                           | is a sound or video recording
                    38425053                                           | is a Photoshop picture
                    0000000c6a5020200d0a870a                           | is a JPEG 2000 picture
                    00010203040506070809                               | cannot be shown as pages
                    """)
    void what_can_never_become_pages_is_refused_by_its_name(String hex, String words) throws Exception {
        var file = Files.write(folder.resolve("file"), HexFormat.of().parseHex(hex));

        assertThatThrownBy(() -> Detection.of(file, "documents/evidence"))
                .isInstanceOfSatisfying(UnreadableException.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("IN-01");
                    assertThat(refusal.words())
                            .startsWith("documents/evidence ")
                            .contains(words);
                });
    }

    @Test
    void an_empty_file_is_said_to_be_empty() throws Exception {
        var file = Files.createFile(folder.resolve("empty.pdf"));

        assertThatThrownBy(() -> Detection.of(file, "empty.pdf"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # what the file says                                                       | kind
                    <!DOCTYPE html><p>Повестка</p>                                             | WEB_PAGE
                    '  <html><body>Summons</body></html>'                                      | WEB_PAGE
                    '<?xml version="1.0"?><!DOCTYPE html><html/>'                              | WEB_PAGE
                    '<!-- saved from url --><html>'                                            | WEB_PAGE
                    '<div class="page_wrap"><div class="history"><div class="message">'        | CHAT
                    '<?xml version="1.0"?><office:document office:version="1.3">'              | OPEN_DOCUMENT
                    'From: marina@example.org~To: office@example.org~Subject: Copies~~Hello'   | EMAIL
                    'Received: by mail~ from x~Message-ID: <1@x>~MIME-Version: 1.0~~Hello'     | EMAIL
                    'Subject: my declaration~~I was born in Tula.'                             | TEXT
                    '{"name":"Marina","type":"personal_chat","id":1,"messages":[]}'            | CHAT
                    '{"name":"Marina"}'                                                        | TEXT
                    '[03.02.2026, 21:14:07] Marina: Where?~[03.02.2026, 21:15:00] Andrei: Here'| CHAT
                    '03/02/2026, 21:14 - Marina: Where are you?~03/02/2026, 21:15 - Andrei: On'| CHAT
                    '3/2/26, 9:14 PM - Marina: Where?~3/2/26, 9:15 PM - Andrei: Here'          | CHAT
                    '03/02/2026, 21:14 - one line alone is a note'                             | TEXT
                    Я родился в Туле.                                                          | TEXT
                    """)
    void letters_are_told_apart_by_what_they_say(String text, FileKind kind) throws Exception {
        assertThat(kindOf(text.replace('~', '\n').getBytes(UTF_8))).isEqualTo(kind);
    }

    @Test
    void text_may_be_written_in_two_bytes_a_letter() throws Exception {
        assertThat(kindOf("<html>Повестка".getBytes(UTF_16))).isEqualTo(FileKind.WEB_PAGE);
    }

    @Test
    void text_may_be_written_in_an_old_cyrillic_code() throws Exception {
        assertThat(kindOf("Я родился в Туле.".getBytes("windows-1251"))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void data_in_xml_is_no_document() {
        assertThatThrownBy(() -> kindOf("<?xml version=\"1.0\"?><data/>".getBytes(UTF_8)))
                .hasMessageContaining("is a data file in XML");
    }

    @Test
    void the_name_is_never_believed() throws Exception {
        var file = Files.write(folder.resolve("letter.docx"), "%PDF-1.7".getBytes(ISO_8859_1));

        assertThat(Detection.of(file, "letter.docx")).isEqualTo(FileKind.PDF);
    }

    @Nested
    class WhenTheFileIsPacked {
        @Test
        void a_word_document_is_known_by_its_main_part() throws Exception {
            assertThat(Detection.of(zip("word/document.xml", "<w:document/>"), "a.docx"))
                    .isEqualTo(FileKind.WORD);
        }

        @Test
        void an_open_document_text_is_known_by_its_type() throws Exception {
            assertThat(Detection.of(zip("mimetype", "application/vnd.oasis.opendocument.text"), "a.odt"))
                    .isEqualTo(FileKind.OPEN_DOCUMENT);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                        # entry,                content,                                            words
                        xl/workbook.xml,        <workbook/>,                                        is a spreadsheet
                        mimetype,               application/vnd.oasis.opendocument.spreadsheet,     is a spreadsheet
                        ppt/presentation.xml,   <p/>,                                               is a presentation
                        notes.txt,              Marina,                                             is a packed archive
                        """)
        void others_are_called_by_their_name(String entry, String content, String words) throws Exception {
            var file = zip(entry, content);

            assertThatThrownBy(() -> Detection.of(file, "a.zip")).hasMessageContaining(words);
        }

        @Test
        void a_damaged_one_is_refused() throws Exception {
            var whole = Files.readAllBytes(zip("word/document.xml", "<w:document/>".repeat(1000)));
            var file = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));

            assertThatThrownBy(() -> Detection.of(file, "cut.docx")).hasMessageContaining("damaged");
        }

        @Test
        void one_that_unpacks_to_half_a_gigabyte_is_a_bomb() throws Exception {
            var file = folder.resolve("bomb.docx");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                var block = new byte[1 << 20];
                for (int i = 0; i < 513; i++) {
                    zip.write(block);
                }
            }

            assertThatThrownBy(() -> Detection.of(file, "bomb.docx"))
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-04"));
        }

        @Test
        void one_of_ten_thousand_files_is_a_bomb() throws Exception {
            var file = folder.resolve("many.docx");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (int i = 0; i < 10_000; i++) {
                    zip.putNextEntry(new ZipEntry("word/" + i));
                }
            }

            assertThatThrownBy(() -> Detection.of(file, "many.docx"))
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-04"));
        }

        private Path zip(String entry, String content) throws IOException {
            var file = folder.resolve("packed");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(content.getBytes(UTF_8));
            }
            return file;
        }
    }

    @Nested
    class WhenTheFileIsOfTheOldOffice {
        @ParameterizedTest
        @CsvSource({"WordDocument, OLD_WORD", "__properties_version1.0, OUTLOOK_EMAIL"})
        void the_name_of_a_stream_inside_tells_the_kind(String stream, FileKind kind) throws Exception {
            assertThat(Detection.of(compound(stream), "a.doc")).isEqualTo(kind);
        }

        @Test
        void one_with_a_password_says_so() throws Exception {
            var file = compound("EncryptedPackage");

            assertThatThrownBy(() -> Detection.of(file, "a.docx"))
                    .isInstanceOfSatisfying(
                            UnreadableException.class, e -> assertThat(e.rule()).isEqualTo("IN-02"));
        }

        @Test
        void a_spreadsheet_is_refused() throws Exception {
            var file = compound("Workbook");

            assertThatThrownBy(() -> Detection.of(file, "a.xls")).hasMessageContaining("no text document");
        }

        private Path compound(String stream) throws IOException {
            var bytes = new byte[4096];
            System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, bytes, 0, 4);
            var name = stream.getBytes(UTF_16LE);
            System.arraycopy(name, 0, bytes, 3000, name.length);
            return Files.write(folder.resolve("compound"), bytes);
        }
    }

    private FileKind kindOf(byte[] bytes) throws Exception {
        return Detection.of(Files.write(folder.resolve("file"), bytes), "file");
    }
}
