package org.safeconduct.packet.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.intake.rendition.Rendition.Attachment;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Printed;

class MailRendererTest {
    private static final String HEAD = """
            From: =?windows-1251?B?zODw6O3gINHu6u7r7uLg?= <marina@example.org>
            To: "Ruth Keller, Esq." <ruth@clinic.example>
            Date: Tue, 3 Mar 2026 21:14:07 +0300
            Subject: =?utf-8?B?0J/QvtCy0LXRgdGC0LrQsA==?=
             =?utf-8?Q?_=D0=B8_=D1=84=D0=BE=D1=82=D0=BE?=
            """;
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @Test
    void the_head_is_printed_as_it_was_written() throws Exception {
        assertThat(print(HEAD + "\nwords\n").text())
                .contains("Марина Соколова <marina@example.org>")
                .contains("\"Ruth Keller, Esq.\"")
                .contains("Tue, 3 Mar 2026 21:14:07 +0300")
                .contains("Повестка и фото");
    }

    @Test
    void a_head_in_bare_windows_letters_is_read() throws Exception {
        byte[] mail =
                "From: a@b.example\nSubject: Повестка в отдел полиции\n\nx\n".getBytes(Charset.forName("windows-1251"));
        assertThat(print(mail).text()).contains("Повестка в отдел полиции");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            utf-8,        utf-8
            windows-1251, windows-1251
            koi8-r,       KOI8-R
            # a label that is wrong, and one that nobody knows
            us-ascii,     utf-8
            x-unknown,    utf-8
            """)
    void the_text_is_read_in_its_encoding(String label, String encoding) throws Exception {
        String mail = HEAD + "Content-Type: text/plain; charset=" + label
                + "\nContent-Transfer-Encoding: 8bit\n\nВстреча у отдела\n";
        byte[] head = mail.getBytes(Charset.forName(encoding));
        assertThat(print(head).text()).contains("Встреча у отдела");
    }

    @Test
    void of_two_versions_the_formatted_one_is_printed() throws Exception {
        assertThat(print(parts("alternative", text("plain", "plain words"), text("html", "<b>formatted words</b>")))
                        .text())
                .contains("formatted words")
                .doesNotContain("plain words");
    }

    @Test
    void a_picture_of_the_text_stands_in_the_text() throws Exception {
        Printed printed = print(parts("related", text("html", "see <img src='cid:p1'>"), picture("p1")));
        assertThat(printed.rendition().attachments()).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_picture_that_the_text_does_not_use_is_handed_on() throws Exception {
        assertThat(print(parts("related", text("html", "see"), picture("p1")))
                        .rendition()
                        .attachments())
                .hasSize(1);
    }

    @Test
    void attachments_are_listed_and_handed_on_in_order() throws Exception {
        Printed printed =
                print(parts("mixed", text("plain", "x"), attachment("a.pdf", "AAAA"), attachment("b.jpg", "BBBB")));
        assertThat(printed.text()).contains("2 attachments", "a.pdf", "b.jpg");
        assertThat(printed.rendition().attachments())
                .extracting(Attachment::name)
                .containsExactly("a.pdf", "b.jpg");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../etc/passwd,            passwd
            C:\\Windows\\evil.exe,       evil.exe
            .hidden,                     hidden
            '..',                        unnamed
            """)
    void the_name_of_an_attachment_is_no_path(String sent, String shown) throws Exception {
        Attachment attachment = print(parts("mixed", text("plain", "x"), attachment(sent, "AAAA")))
                .rendition()
                .attachments()
                .getFirst();
        assertThat(attachment.name()).isEqualTo(shown);
        assertThat(attachment.file().normalize()).startsWith(folder);
    }

    @Test
    void marks_that_turn_the_writing_do_not_disguise_an_ending() {
        assertThat(Enclosure.of("photo\u202Egpj.exe", new byte[0]).name()).isEqualTo("photogpj.exe");
    }

    @Test
    void a_forwarded_mail_is_handed_on_as_a_mail() throws Exception {
        Attachment inner = print(parts(
                        "mixed",
                        text("plain", "x"),
                        "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: Inner\n\ninner words\n"))
                .rendition()
                .attachments()
                .getFirst();
        assertThat(inner.name()).isEqualTo("Inner.eml");
        assertThat(Files.readString(inner.file())).contains("inner words");
    }

    @Test
    void a_dot_that_counts_readers_is_not_fetched() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Printed printed = print(HEAD + "Content-Type: text/html\n\n<img width=1 height=1 src='http://127.0.0.1:"
                    + listener.getLocalPort() + "/o.gif'>words\n");
            assertThat(printed.rules()).containsExactly("IN-11");
            listener.setSoTimeout(300);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void programs_in_a_mail_are_taken_out() throws Exception {
        assertThat(print(HEAD + "Content-Type: text/html\n\n<script>steal()</script>words\n")
                        .rules())
                .containsExactly("IN-07");
    }

    @Test
    void winmail_dat_is_named() throws Exception {
        assertThat(print(parts("mixed", text("plain", "x"), attachment("winmail.dat", "AAAA")))
                        .rules())
                .containsExactly("IN-10");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cut in the middle, without an end, with a boundary that never comes, with a broken transfer encoding
            'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nwords'
            'Content-Type: multipart/mixed\n\nwords'
            'Content-Type: text/plain; charset=\n\nwords'
            'Content-Transfer-Encoding: nonsense\n\nwords'
            'Content-Type: garbage;;;===\n\nwords'
            """)
    void what_a_malformed_mail_says_is_printed(String rest) throws Exception {
        assertThat(print(HEAD + rest).text()).contains("Повестка");
    }

    @Test
    void parts_within_parts_without_end_are_no_trap() throws Exception {
        var mail = new StringBuilder(HEAD);
        for (int depth = 0; depth < 2_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        try {
            assertThat(print(mail.toString()).pages()).isEqualTo(1);
        } catch (UnreadableException refused) {
            assertThat(refused.rule()).isEqualTo("IN-01");
        }
    }

    @Test
    void the_same_mail_gives_the_same_bytes() throws Exception {
        String mail = parts("related", text("html", "see <img src='cid:p1'>"), picture("p1"), picture("p2"));
        assertThat(print(mail).pdf()).isEqualTo(print(mail).pdf());
    }

    @Test
    void an_outlook_mail_is_printed_like_any_other() throws Exception {
        byte[] mail = outlook();
        assertThat(print(mail).text()).contains("Повестка", "Марина Соколова", "Встреча у отдела");
    }

    @Test
    void a_damaged_outlook_mail_is_refused() {
        byte[] damaged = new byte[700];
        damaged[0] = (byte) 0xD0;
        damaged[1] = (byte) 0xCF;
        assertThatThrownBy(() -> print(damaged))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("IN-01"));
    }

    /// The smallest MSG: the properties subject, sender and body as UTF-16 streams.
    private static byte[] outlook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            for (var property : List.of(
                    List.of("0037", "Повестка"),
                    List.of("0C1A", "Марина Соколова"),
                    List.of("1000", "Встреча у отдела"))) {
                compound.createDocument(
                        new ByteArrayInputStream(property.get(1).getBytes(StandardCharsets.UTF_16LE)),
                        "__substg1.0_" + property.get(0) + "001F");
            }
            compound.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            compound.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static String parts(String kind, String... parts) {
        return HEAD + "MIME-Version: 1.0\nContent-Type: multipart/" + kind + "; boundary=b\n\n--b\n"
                + String.join("\n--b\n", parts) + "\n--b--\n";
    }

    private static String text(String kind, String words) {
        return "Content-Type: text/" + kind + "; charset=utf-8\n\n" + words;
    }

    private static String picture(String id) {
        return "Content-Type: image/png\nContent-ID: <" + id + ">\nContent-Transfer-Encoding: base64\n\n" + DOT;
    }

    private static String attachment(String name, String content) {
        return "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\""
                + name.replace("\\", "\\\\") + "\"\n\n" + content;
    }

    private Printed print(String mail) throws UnreadableException {
        return print(mail.getBytes(UTF_8));
    }

    private Printed print(byte[] mail) throws UnreadableException {
        return Printed.by(new MailRenderer(), folder, "letter.eml", mail);
    }
}
