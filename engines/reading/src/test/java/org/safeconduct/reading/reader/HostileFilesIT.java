package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.reading.Page.Concern;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Wishes;

/// Files that are broken, locked, made to burst a program, or not what they say. Each ends in a named answer.
class HostileFilesIT {
    @TempDir
    private Path folder;

    /// What a file is, and what becomes of it: a reason, a concern about its page, or neither.
    enum Hostile {
        EMPTY("a.pdf", "EMPTY") {
            @Override
            byte[] bytes(Path folder) {
                return new byte[0];
            }
        },
        ZEROS("a.pdf", "WANTS_RENDITION") {
            @Override
            byte[] bytes(Path folder) {
                return new byte[5_000];
            }
        },
        PDF_OF_NOISE("a.pdf", "DAMAGED") {
            @Override
            byte[] bytes(Path folder) {
                var noise = new byte[20_000];
                new Random(3).nextBytes(noise);
                System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
                return noise;
            }
        },
        PDF_CUT_IN_HALF("a.pdf", "DAMAGED") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                var whole = Files.readAllBytes(Papers.typed(folder.resolve("whole"), List.of(Papers.STATEMENT)));
                return Arrays.copyOf(whole, 60);
            }
        },
        PDF_LOCKED("a.pdf", "LOCKED") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return pdf(
                        folder,
                        document -> document.protect(
                                new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
            }
        },
        PDF_WITHOUT_A_PAGE("a.pdf", "EMPTY") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return pdf(folder, document -> document.removePage(0));
            }
        },
        PDF_WHOSE_PAGE_UNPACKS_TO_A_GIGABYTE("a.pdf", "STOPPED_ITS_READER") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return bomb();
            }
        },
        PICTURE_CUT_OFF("a.png", "DAMAGED") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                var whole =
                        Files.readAllBytes(Papers.picture(Papers.scan(Papers.STATEMENT), folder.resolve("whole.png")));
                return Arrays.copyOf(whole, 300);
            }
        },
        PICTURE_OF_ONE_PIXEL("a.png", "BLANK") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                var dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
                return Files.readAllBytes(Papers.picture(dot, folder.resolve("whole.png")));
            }
        },
        PICTURE_OF_TWENTY_THOUSAND_PIXELS("a.png", "BLANK") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return png(20_000, 20_000);
            }
        },
        PICTURE_THAT_CLAIMS_TO_BE_ENORMOUS("a.png", "TOO_LARGE") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return png(60_000, 60_000);
            }
        },
        JPEG_OF_NOISE("a.jpg", "DAMAGED") {
            @Override
            byte[] bytes(Path folder) {
                var noise = new byte[3_000];
                new Random(4).nextBytes(noise);
                noise[0] = (byte) 0xff;
                noise[1] = (byte) 0xd8;
                noise[2] = (byte) 0xff;
                return noise;
            }
        },
        HEIC_OF_NOISE("a.heic", "DAMAGED,TOOL_MISSING") {
            @Override
            byte[] bytes(Path folder) {
                var noise = new byte[3_000];
                new Random(5).nextBytes(noise);
                System.arraycopy("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 12);
                return noise;
            }
        },
        FILM_OF_NOISE("a.mp4", "") {
            @Override
            byte[] bytes(Path folder) {
                var noise = new byte[3_000];
                new Random(6).nextBytes(noise);
                System.arraycopy("\0\0\0\u0014ftypisom".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 12);
                return noise;
            }
        },
        WORD_FILE("a.docx", "WANTS_RENDITION") {
            @Override
            byte[] bytes(Path folder) {
                return "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1);
            }
        },
        PDF_NAMED_AS_A_PICTURE("photo.jpg", "") {
            @Override
            byte[] bytes(Path folder) throws IOException {
                return Files.readAllBytes(Papers.typed(folder.resolve("whole"), List.of(Papers.STATEMENT)));
            }
        },
        TEXT_OF_ONE_ENDLESS_LINE("a.txt", "") {
            @Override
            byte[] bytes(Path folder) {
                return "a".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
            }
        };

        private final String name;
        private final String answers;

        /// @param answers the reason, or the concern, or one of several
        Hostile(String name, String answers) {
            this.name = name;
            this.answers = answers;
        }

        abstract byte[] bytes(Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void every_file_ends_in_a_named_answer(Hostile hostile) throws IOException {
        var file = Files.write(folder.resolve(hostile.name), hostile.bytes(folder));
        var scratch = Files.createDirectory(folder.resolve("scratch"));
        var reading = Reader.in(scratch).read(file, Wishes.named(hostile.name), Progress.SILENT);

        assertThat(answer(reading)).isIn((Object[]) hostile.answers.split(",", -1));
        assertThat(scratch).isEmptyDirectory();
    }

    private static String answer(Reading reading) {
        return switch (reading) {
            case Unreadable unreadable -> {
                assertThat(unreadable.words()).startsWith("a.").endsWith(".");
                yield unreadable.reason().name();
            }
            case Read read ->
                read.doubtfulPages().stream()
                        .flatMap(page -> page.concerns().stream())
                        .map(Concern::kind)
                        .map(Enum::name)
                        .findFirst()
                        .orElse("");
        };
    }

    /// What is done to a document before it is saved.
    @FunctionalInterface
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Path folder, Change change) throws IOException {
        var file = folder.resolve("whole");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }

    /// A page description of a gigabyte of saved graphics states, which packs into a megabyte.
    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var chunk = "q 1 0 0 1 0 0 cm ".repeat(4_096).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < (1 << 30) / chunk.length; i++) {
                out.write(chunk);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    /// A white picture, written row by row; where it claims more than it holds, the claim comes first.
    private static byte[] png(int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
            var row = new byte[1 + width / 8];
            Arrays.fill(row, 1, row.length, (byte) 0xff);
            for (int y = 0; y < Math.min(height, 20_000); y++) {
                out.write(row);
            }
        }
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk("IHDR", head.toByteArray(), png);
        chunk("IDAT", packed.toByteArray(), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream png) throws IOException {
        var out = new DataOutputStream(png);
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
