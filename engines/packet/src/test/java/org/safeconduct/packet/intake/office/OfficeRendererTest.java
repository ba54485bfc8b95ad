package org.safeconduct.packet.intake.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Printed;

class OfficeRendererTest {
    private static final String OPEN_DOCUMENT = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            office:version="1.2"><office:body><office:text>%s</office:text></office:body></office:document-content>""";

    @TempDir
    Path folder;

    @Nested
    class WhatIsPrinted {
        @Test
        void the_text_of_a_word_file_in_any_alphabet() throws Exception {
            assertThat(print(new WordFile().paragraph("Declaration").paragraph("Соколов Андрей"))
                            .text())
                    .contains("Declaration", "Соколов Андрей");
        }

        @Test
        void the_text_of_an_open_document() throws Exception {
            assertThat(print("a.odt", openDocument("<text:p>Показання свідка</text:p>"))
                            .text())
                    .contains("Показання свідка");
        }

        @Test
        void the_text_of_an_rtf() throws Exception {
            assertThat(print("a.rtf", "{\\rtf1\\ansi\\ansicpg1251 Hello \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par}")
                            .text())
                    .contains("Hello Привет");
        }

        @Test
        void the_same_file_twice_with_the_same_content_and_font_names() throws Exception {
            byte[] file = new WordFile().paragraph("Declaration of Соколов").bytes();
            assertThat(pages(print("a.docx", file))).isEqualTo(pages(print("b.docx", file)));
        }

        private List<Object> pages(Printed printed) throws IOException {
            var content = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(printed.pdf())) {
                for (var page : document.getPages()) {
                    content.add(new String(page.getContents().readAllBytes(), UTF_8));
                    for (var font : page.getResources().getFontNames()) {
                        content.add(page.getResources().getFont(font).getName());
                    }
                }
            }
            return content;
        }
    }

    @Nested
    class WhatIsLeftOut {
        private final WordFile draft = new WordFile()
                .markup("<w:p><w:ins w:id='1'><w:r><w:t>inserted words</w:t></w:r></w:ins>"
                        + "<w:del w:id='2'><w:r><w:delText>deleted words</w:delText></w:r></w:del></w:p>")
                .markup("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r></w:p>");

        @Test
        void tracked_changes_are_printed_as_accepted() throws Exception {
            assertThat(print(draft).text()).contains("inserted words").doesNotContain("deleted words", "hidden words");
        }

        @Test
        void traces_of_drafting_are_to_be_confirmed() throws Exception {
            assertThat(print(draft).findings())
                    .extracting(Finding::words)
                    .singleElement()
                    .asString()
                    .contains("2 tracked changes", "1 passage of hidden text");
        }

        @Test
        void comments_are_neither_printed_nor_forgotten() throws Exception {
            var commented = new WordFile().paragraph("statement").part("word/comments.xml", """
                            <w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                            <w:comment w:id="0"><w:p><w:r><w:t>ask her again</w:t></w:r></w:p></w:comment></w:comments>""");
            Printed printed = print(commented);
            assertThat(printed.text()).doesNotContain("ask her again");
            assertThat(printed.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.words()).contains("1 comment"));
        }

        @Test
        void comments_and_deletions_of_an_open_document() throws Exception {
            assertThat(print("a.odt", openDocument("""
                                    <text:tracked-changes><text:changed-region text:id="c1"><text:deletion>\
                                    <text:p>deleted words</text:p></text:deletion></text:changed-region></text:tracked-changes>\
                                    <text:p>kept<office:annotation><text:p>ask her again</text:p></office:annotation></text:p>""")).text())
                    .contains("kept")
                    .doesNotContain("deleted words", "ask her again");
        }

        @Test
        void comments_and_deletions_of_an_rtf() throws Exception {
            Printed printed = print("a.rtf", "{\\rtf1 kept{\\deleted gone}{\\*\\annotation ask her}\\par}");
            assertThat(printed.text()).contains("kept").doesNotContain("gone", "ask her");
            assertThat(printed.rules()).containsExactly("IN-07");
        }

        @Test
        void a_deletion_of_an_rtf_takes_nothing_else_with_it() throws Exception {
            assertThat(print("a.rtf", "{\\rtf1 kept \\deleted gone \\deleted0 also kept\\par}")
                            .text())
                    .contains("kept", "also kept")
                    .doesNotContain("gone");
        }

        @Test
        void comments_and_deletions_of_an_old_word_file() throws Exception {
            Printed printed = print("a.doc", old(draft));
            assertThat(printed.text()).contains("inserted words").doesNotContain("deleted words", "hidden words");
            assertThat(printed.rules()).containsExactly("IN-07");
        }
    }

    @Nested
    class WhatReachesOut {
        @Test
        void no_other_file_is_read_by_a_field_of_an_old_word_file() throws Exception {
            byte[] file = old(new WordFile().field(" INCL", "UDETEXT \"" + secret() + "\"", "last result"));
            assertThat(print("a.doc", file).text()).contains("last result").doesNotContain("secret words");
        }

        @Test
        void the_template_of_the_writer_s_computer_is_no_reason_for_a_word() throws Exception {
            assertThat(print(new WordFile().paragraph("x").outside("attachedTemplate", "file:///C:/Normal.dotm"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void no_server_is_asked() throws Exception {
            try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                String host = "http://127.0.0.1:" + listener.getLocalPort();
                print(new WordFile()
                        .linkedPicture(host + "/a.png")
                        .outside("attachedTemplate", host + "/b.dotx")
                        .field(" INCLUDEPIC", "TURE \"" + host + "/c.png\" \\d", ""));
                print(
                        "a.odt",
                        openDocument("<text:p><draw:frame svg:width='2cm' svg:height='2cm'><draw:image xlink:href='"
                                + host + "/d.png'/></draw:frame></text:p>"));
                print("a.rtf", "{\\rtf1 x{\\field{\\*\\fldinst INCLUDEPICTURE \"" + host + "/e.png\"}{\\fldrslt }}}");
                listener.setSoTimeout(300);
                assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
            }
        }

        @Test
        void no_other_file_is_read_by_a_word_field_even_when_its_name_is_cut_in_two() throws Exception {
            Printed printed = print(new WordFile().field(" INCL", "UDETEXT \"" + secret() + "\"", "last result"));
            assertThat(printed.text()).contains("last result").doesNotContain("secret words");
            assertThat(printed.rules()).containsExactly("IN-11");
        }

        @Test
        void no_other_file_is_read_by_a_section_of_an_open_document() throws Exception {
            assertThat(print(
                                    "a.odt",
                                    openDocument("<text:section text:name='s'><text:section-source xlink:href='"
                                            + secret() + "'/><text:p>as it was</text:p></text:section>"))
                            .text())
                    .contains("as it was")
                    .doesNotContain("secret words");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                INCLUDETEXT
                {INC}{\\b LUDE}TEXT
                \\'49NCLUDETEXT
                """)
        void no_other_file_is_read_by_an_rtf_field(String field) throws Exception {
            String rtf = "{\\rtf1 x{\\field{\\*\\fldinst " + field.replace("\\\\", "\\") + " \"" + secret()
                    + "\"}{\\fldrslt last result}}}";
            assertThat(print("a.rtf", rtf).text()).contains("last result").doesNotContain("secret words");
        }

        @Test
        void a_hyperlink_is_no_reason_for_a_word() throws Exception {
            assertThat(print(new WordFile().paragraph("x").outside("hyperlink", "https://example.org"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void macros_are_taken_out_and_reported() throws Exception {
            assertThat(print(new WordFile().paragraph("x").outside("vbaProject", "vbaProject.bin"))
                            .rules())
                    .containsExactly("IN-07");
        }

        private String secret() throws IOException {
            return Files.writeString(folder.resolve("secret.txt"), "the secret words")
                    .toUri()
                    .toString();
        }
    }

    @Nested
    class WhatIsRefused {
        @Test
        void entities_that_swell() {
            assertRefused(
                    "a.docx", bomb("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"), "IN-01");
        }

        @Test
        void entities_that_point_outside() {
            assertRefused("a.docx", bomb("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"), "IN-01");
        }

        @Test
        void a_zip_that_unpacks_without_end() throws IOException {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] spaces = new byte[1 << 20];
                for (int block = 0; block < 170; block++) {
                    zip.write(spaces);
                }
            }
            assertRefused("a.docx", out.toByteArray(), "IN-04");
        }

        @Test
        void a_word_file_with_a_password() throws IOException {
            var out = new ByteArrayOutputStream();
            try (var compound = new POIFSFileSystem()) {
                compound.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
                compound.writeFilesystem(out);
            }
            assertRefused("a.docx", out.toByteArray(), "IN-02");
        }

        @Test
        void an_open_document_with_a_password() {
            assertRefused(
                    "a.odt",
                    WordFile.zip(Map.of("content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>")),
                    "IN-02");
        }

        @Test
        void a_zip_cut_short() {
            byte[] whole = new WordFile().paragraph("x").bytes();
            assertRefused("a.docx", java.util.Arrays.copyOf(whole, whole.length / 2), "IN-01");
        }

        @Test
        void a_zip_of_something_else() {
            assertRefused("a.docx", WordFile.zip(Map.of("hello.txt", "x")), "IN-01");
        }

        private byte[] bomb(String type) {
            return new WordFile()
                    .part("word/document.xml", type + "<w:document xmlns:w='w'>&a;</w:document>")
                    .bytes();
        }

        private void assertRefused(String name, byte[] content, String rule) {
            assertThatThrownBy(() -> Printed.by(new OfficeRenderer(), folder, name, content))
                    .isInstanceOfSatisfying(UnreadableException.class, refused -> {
                        assertThat(refused.rule()).isEqualTo(rule);
                        assertThat(refused.words()).startsWith(name);
                    });
        }
    }

    private static byte[] openDocument(String text) {
        var parts = new java.util.LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", OPEN_DOCUMENT.formatted(text));
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry \
                manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry \
                manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""");
        return WordFile.zip(parts);
    }

    private byte[] old(WordFile file) throws UnreadableException, IOException {
        assumeTrue(LibreOffice.TOOL.isInstalled(), "LibreOffice is not installed here");
        Path scratch = Files.createTempDirectory(folder, "old");
        Path document = Files.write(scratch.resolve("document.docx"), file.bytes());
        var source = new Source(document, "letter.docx", scratch, List.of());
        return Files.readAllBytes(LibreOffice.convert(document, "doc", "doc", source));
    }

    private Printed print(WordFile file) throws UnreadableException {
        return print("letter.docx", file.bytes());
    }

    private Printed print(String name, String content) throws UnreadableException {
        return print(name, content.getBytes(UTF_8));
    }

    private Printed print(String name, byte[] content) throws UnreadableException {
        assumeTrue(LibreOffice.TOOL.isInstalled(), "LibreOffice is not installed here");
        return Printed.by(new OfficeRenderer(), folder, name, content);
    }
}
