package org.safeconduct.packet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.Intake.Limits;
import org.safeconduct.packet.intake.Taken.Piece;
import org.safeconduct.packet.intake.pdf.Sheets;

class BundleIT {
    private static final String HEAD = """
            From: marina@example.org
            To: office@example.org
            Subject: Copies
            Date: Mon, 9 Mar 2026 10:00:00 +0300
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void attachments_follow_their_mail_in_order() throws Exception {
        var taken = accepted(mail(part("letter.pdf", letter()), part("door.png", picture())), standard());

        assertThat(taken.pieces())
                .containsExactly(
                        new Piece("mail.eml", 0, 1), new Piece("letter.pdf", 1, 1), new Piece("door.png", 2, 1));
        assertThat(taken.sheets()).hasSize(3);
    }

    @Test
    void all_pages_are_in_one_file() throws Exception {
        var taken = accepted(mail(part("letter.pdf", letter()), part("door.png", picture())), standard());

        try (var document = Loader.loadPDF(taken.pdf().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        assertThat(Sheets.text(taken.pdf())).contains("marina@example.org", "To whom it may concern");
    }

    @Test
    void a_mail_in_a_mail_brings_its_own_attachments() throws Exception {
        var inner = mail(part("letter.pdf", letter()));

        var taken = accepted(mail(part("forwarded.eml", inner)), standard());

        assertThat(taken.pieces()).extracting(Piece::name).containsExactly("mail.eml", "forwarded.eml", "letter.pdf");
    }

    @Test
    void an_attachment_that_cannot_be_read_is_named_and_the_rest_goes_on() throws Exception {
        var taken = accepted(
                mail(part("setup.exe", new byte[] {'M', 'Z', 0, 0}), part("letter.pdf", letter())), standard());

        assertThat(taken.pieces()).extracting(Piece::name).containsExactly("mail.eml", "letter.pdf");
        assertThat(taken.findings()).anySatisfy(found -> {
            assertThat(found.rule()).isEqualTo("IN-10");
            assertThat(found.level()).isEqualTo(Level.WARNS);
            assertThat(found.words()).contains("mail.eml › setup.exe", "is a program");
        });
    }

    @Test
    void more_attachments_than_allowed_are_left_out_and_named() throws Exception {
        var letter = part("letter.pdf", letter());

        var taken = accepted(mail(letter, letter, letter), new Limits(2, Duration.ofSeconds(60), 2, 3));

        assertThat(taken.pieces()).hasSize(3);
        assertThat(taken.findings()).extracting(Finding::rule).contains("IN-10");
    }

    @Test
    void mails_within_mails_end_somewhere() throws Exception {
        var mail = mail(part("letter.pdf", letter()));
        for (int i = 0; i < 4; i++) {
            mail = mail(part("deeper.eml", mail));
        }

        var taken = accepted(mail, standard());

        assertThat(taken.pieces()).hasSize(4);
        assertThat(taken.findings()).extracting(Finding::rule).contains("IN-10");
    }

    @Test
    void the_same_mail_gives_the_same_bytes() throws Exception {
        var mail = mail(part("letter.pdf", letter()), part("door.png", picture()));
        var first = Files.readAllBytes(accepted(mail, standard()).pdf());

        assertThat(Files.readAllBytes(accepted(mail, standard()).pdf())).isEqualTo(first);
    }

    private static Limits standard() {
        return Limits.ofThisMachine();
    }

    private Taken.Accepted accepted(byte[] mail, Limits limits) throws IOException {
        var file = Files.write(folder.resolve("mail.eml"), mail);
        var work = Files.createTempDirectory(folder, "work");
        try (var intake = Intake.open(work, limits)) {
            var taken = intake.take(file, "mail.eml", List.of("en"), Progress.SILENT);
            assertThat(taken).isInstanceOf(Taken.Accepted.class);
            return (Taken.Accepted) taken;
        }
    }

    private record Attached(String name, byte[] bytes) {}

    private static Attached part(String name, byte[] bytes) {
        return new Attached(name, bytes);
    }

    /// The boundary names the depth, so that a mail within a mail keeps its parts apart.
    private static byte[] mail(Attached... parts) {
        var boundary = "part-"
                + Arrays.stream(parts).mapToInt(part -> part.bytes().length).sum();
        var mail = new StringBuilder(HEAD)
                .append("Content-Type: multipart/mixed; boundary=\"")
                .append(boundary)
                .append("\"\n\n--")
                .append(boundary)
                .append("\nContent-Type: text/plain; charset=utf-8\n\nHere are the copies.\n");
        for (var part : parts) {
            mail.append("--")
                    .append(boundary)
                    .append("\nContent-Type: application/octet-stream\n")
                    .append("Content-Disposition: attachment; filename=\"")
                    .append(part.name())
                    .append("\"\nContent-Transfer-Encoding: base64\n\n")
                    .append(Base64.getMimeEncoder().encodeToString(part.bytes()))
                    .append('\n');
        }
        return mail.append("--")
                .append(boundary)
                .append("--\n")
                .toString()
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] letter() throws IOException {
        try (var sheets = Sheets.saying("To whom it may concern")) {
            return Files.readAllBytes(sheets.save(folder.resolve("letter.pdf")));
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }
}
