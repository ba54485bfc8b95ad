package org.safeconduct.packet.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.CleanPage.Pictures;

class WebPageRendererTest {
    private static final String DOT =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @Test
    void pages_are_letter_paper() throws Exception {
        try (PDDocument document = Loader.loadPDF(print("<p>Соколов").pdf())) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isEqualTo(612);
            assertThat(sheet.getHeight()).isEqualTo(792);
        }
    }

    @Test
    void the_same_page_gives_the_same_bytes() throws Exception {
        String page = "<h1>Повестка</h1><p>שלום <img src='" + DOT + "'>";
        assertThat(print(page).pdf()).isEqualTo(print(page).pdf());
    }

    @Test
    void broken_markup_keeps_all_its_words() throws Exception {
        assertThat(print("<table><td>one<b>two<i>three</b></table>four</div><p>five")
                        .text())
                .contains("one", "two", "three", "four", "five");
    }

    @Test
    void nobody_is_asked_for_anything() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "http://127.0.0.1:" + listener.getLocalPort();
            print("""
                    <link rel=stylesheet href="%1$s/a.css"><base href="%1$s/">
                    <style>@import url(%1$s/b.css); @import "%1$s/c.css"; p { background: url(%1$s/d.png) }
                    @font-face { font-family: x; src: url(%1$s/e.ttf) } p { font-family: x; content: url(%1$s/f.png) }</style>
                    <p style="background-image: url(%1$s/g.png); list-style: url(%1$s/h.png)">text
                    <img src="%1$s/i.png"><img src="j.png"><img srcset="%1$s/k.png 2x"><iframe src="%1$s/l"></iframe>
                    <object data="%1$s/m"></object><embed src="%1$s/n"><svg><image href="%1$s/o"/></svg>
                    <video poster="%1$s/p"></video><input type=image src="%1$s/q"><body background="%1$s/r">
                    """.formatted(host));
            listener.setSoTimeout(300);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <img src='%s'>
            <img src='%s' alt=''>
            <iframe src='%s'></iframe>
            <object data='%s'></object>
            <link rel=stylesheet href='%s'><p>x
            <style>@import url(%s);</style><p>x
            """)
    void no_file_is_read(String page) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.html"), "<p>the secret words</p>");
        assertThat(print(page.formatted(secret.toUri())).text()).doesNotContain("secret words");
    }

    @Test
    void says_how_many_things_lie_outside() throws Exception {
        Printed printed =
                print("<img src='http://a.example/x.png'><img src='cid:y'><iframe src='//b.example'></iframe>");
        assertThat(printed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("IN-11");
            assertThat(finding.words()).contains("refers to 3 things", "2 of them pictures");
        });
    }

    @Test
    void a_picture_written_into_the_page_is_printed_without_a_word() throws Exception {
        Printed printed = print("<p>A dot: <img src='" + DOT + "'>");
        assertThat(printed.findings()).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_photograph_written_into_the_page_does_not_tell_where_it_was_taken() throws Exception {
        var photograph = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", photograph);
        var jpeg = photograph.toString(ISO_8859_1);
        var noted = jpeg.substring(0, 2) + "\u00ff\u00e1\0\u000fExif\0\0KHARKIV" + jpeg.substring(2);
        var written = Base64.getEncoder().encodeToString(noted.getBytes(ISO_8859_1));

        Printed printed = print("<p>Home: <img src='data:image/jpeg;base64," + written + "'>");

        assertThat(new String(printed.pdf(), ISO_8859_1)).contains("JFIF").doesNotContain("KHARKIV");
    }

    @Test
    void words_stand_in_for_a_picture_that_did_not_come() throws Exception {
        assertThat(print("<img src='http://a.example/x.jpg' alt='The square on 12 March'>")
                        .text())
                .contains("[picture: The square on 12 March]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <script>document.write('written by a program')</script>
            <p onclick="steal()">text
            <a href="javascript:steal()">text</a>
            """)
    void programs_are_taken_out_and_reported(String page) throws Exception {
        Printed printed = print(page);
        assertThat(printed.rules()).containsExactly("IN-07");
        assertThat(new String(printed.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("JavaScript", "/URI");
        assertThat(printed.text()).doesNotContain("written by a program");
    }

    @Test
    void white_letters_on_a_dark_ground_print_black() throws Exception {
        assertThat(CleanPage.of("<p style='color:#fff;background:#000'>words", Pictures.NONE)
                        .content()
                        .toString())
                .doesNotContain("fff");
    }

    @Test
    void what_the_page_hides_stays_hidden() throws Exception {
        assertThat(print(
                                "<style>.x{display:none}</style><p class=x>hidden one<p hidden>hidden two<p style='display:none'>hidden three<p>shown")
                        .text())
                .contains("shown")
                .doesNotContain("hidden");
    }

    @Test
    void a_row_too_wide_for_the_sheet_goes_on_beside_it() throws Exception {
        var row = new StringBuilder("<table border=1><tr>");
        for (int cell = 1; cell <= 80; cell++) {
            row.append("<td>").append(1000 + cell).append("</td>");
        }
        assertThat(print(row + "</table>").text()).contains("1001", "1040", "1080");
    }

    @Test
    void elements_nested_without_end_keep_their_words() throws Exception {
        assertThat(print("<div>".repeat(50_000) + "deep words").text()).contains("deep words");
    }

    @Test
    void tables_nested_without_end_keep_their_words() throws Exception {
        assertThat(print("<table><tr><td>".repeat(200) + "deep words").text()).contains("deep words");
    }

    @Test
    void what_was_filled_in_on_the_screen_is_printed() throws Exception {
        assertThat(print(
                                "<input value='Eloy'><select><option>Florence<option selected>Mesa</select><textarea>by bus</textarea>")
                        .text())
                .contains("Eloy", "Mesa", "by bus")
                .doesNotContain("Florence");
    }

    @Test
    void the_encoding_named_in_the_page_is_believed() throws Exception {
        byte[] page = "<meta charset=koi8-r><p>Повестка".getBytes("KOI8-R");
        assertThat(Printed.by(new WebPageRenderer(), folder, "page.html", page).text())
                .contains("Повестка");
    }

    @Test
    void external_entities_mean_nothing() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        assertThat(print("<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><p>before &x; after")
                        .text())
                .contains("before", "after")
                .doesNotContain("secret words");
    }

    @Test
    void a_character_that_no_face_can_draw_is_reported() throws Exception {
        Printed printed = print("<p>before \uD808\uDC00 after");
        assertThat(printed.findings())
                .extracting(Finding::words)
                .singleElement()
                .asString()
                .contains("Cuneiform");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> print(""))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("IN-12"));
    }

    private Printed print(String html) throws UnreadableException, IOException {
        return Printed.by(new WebPageRenderer(), folder, "page.html", html.getBytes(UTF_8));
    }
}
