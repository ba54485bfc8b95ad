package org.safeconduct.packet.intake.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Printed;

class ChatRendererTest {
    private static final String CHAT = """
            [12.03.24, 21:14:07] Марина: Ты где?
            [12.03.24, 21:15:41] Андрей: Меня забрали на площади.
            Нас везут в отдел.
            [13.03.24, 21:16:02] Марина: <attached: 4-PHOTO.jpg>
            [13.03.24, 21:17:02] Марина: שלום
            """;

    @TempDir
    Path folder;

    @Test
    void every_day_has_a_heading_and_every_message_its_time() throws Exception {
        assertThat(print(CHAT).text())
                .contains(
                        "Tuesday, March 12, 2024",
                        "21:14:07",
                        "Ты где?",
                        "Wednesday, March 13, 2024",
                        "Нас везут в отдел.");
    }

    @Test
    void the_head_says_what_the_transcript_was_made_of() throws Exception {
        byte[] file = CHAT.getBytes(UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(print(CHAT).text())
                .contains(
                        "chat.txt", hash, "Марина (3), Андрей (1)", "March 12, 2024, 21:14", "as exported by the app");
    }

    @Test
    void a_picture_in_the_export_is_shown() throws Exception {
        Printed printed = print(zip(Map.of("_chat.txt", CHAT.getBytes(UTF_8), "4-PHOTO.jpg", photo())));
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_path_in_the_zip_leads_nowhere() throws Exception {
        assertThat(print(zip(Map.of("_chat.txt", CHAT.getBytes(UTF_8), "../../../tmp/evil.jpg", photo())))
                        .text())
                .contains("[photo: 4-PHOTO.jpg]");
        assertThat(folder.resolve("../../../tmp/evil.jpg")).doesNotExist();
    }

    @Test
    void words_that_look_like_markup_are_printed_as_words() throws Exception {
        assertThat(print("13.03.24, 21:14 - Marina: <img src='http://x.example/y.png'><script>1</script>")
                        .text())
                .contains("<script>1</script>");
    }

    @Test
    void dates_that_can_be_read_in_two_ways_are_to_be_confirmed_and_said() throws Exception {
        Printed printed = print("3/4/24, 9:14 PM - Ana: hola\n3/5/24, 9:15 PM - Ana: hola");
        assertThat(printed.findings())
                .extracting(Finding::words)
                .singleElement()
                .asString()
                .contains("month, day, year");
        assertThat(printed.text()).contains("read as month, day, year");
    }

    @Test
    void a_long_chat_is_printed_to_its_last_message() throws Exception {
        var chat = new StringBuilder();
        for (int message = 0; message < 3_500; message++) {
            chat.append("13.03.24, 21:14 - Marina: message number ")
                    .append(message)
                    .append('\n');
        }
        assertThat(print(chat.toString()).text())
                .contains("number 0\n", "number 1999\n", "number 2000\n", "number 3499");
    }

    @Test
    void the_same_export_gives_the_same_bytes() throws Exception {
        byte[] export = zip(new TreeMap<>(Map.of("_chat.txt", CHAT.getBytes(UTF_8), "4-PHOTO.jpg", photo())));
        assertThat(print(export).pdf()).isEqualTo(print(export).pdf());
    }

    @Test
    void a_zip_without_a_chat_is_refused() {
        assertThatThrownBy(() -> print(zip(Map.of("a.txt", new byte[1]))))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("IN-01"));
    }

    @Test
    void a_chat_that_unpacks_without_end_is_refused() {
        assertThatThrownBy(() -> print(zip(Map.of("_chat.txt", new byte[21_000_000]))))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.rule()).isEqualTo("IN-04"));
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private Printed print(String chat) throws UnreadableException {
        return print(chat.getBytes(UTF_8));
    }

    private Printed print(byte[] export) throws UnreadableException {
        return Printed.by(new ChatRenderer(), folder, "chat.txt", export);
    }
}
