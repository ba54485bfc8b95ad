package org.safeconduct.app.story.declaration.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.declaration.Clauses;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Draft;

class WordRoundTest {
    private static final UUID ID = UUID.fromString("01936d5e-0000-7000-8000-0000000000aa");
    private static final Clauses CLAUSES = new Clauses();
    private static final List<Draft.Point> POINTS = List.of(
            point(1, "14 травня 2025 року нас розвели.", "On May 14, 2025, we were led apart."),
            point(2, "سرنا ليلاً إلى الحدود.\nثم أوقفونا.", "We walked to the border by night.\nThen we were stopped."),
            point(3, "", "Two men & a <dog> came."));

    private static Draft.Point point(int number, String own, String english) {
        return new Draft.Point(new UUID(7, number), own, english);
    }

    private static byte[] file(String language, List<Draft.Point> points) {
        var opening = new Declaration.Opening(new Account.Speaker(null, "Andrei"), language, "Irina", false);
        var making = new Draft.Making(Draft.Origin.PAGE, null, Instant.EPOCH, ID);
        return new WordLetter(
                        new Declaration(ID, opening, 3), new Draft(ID, 3, making, points), CLAUSES, "Sokolov, A 1")
                .bytes();
    }

    private static Returned read(byte[] file) {
        return WordReturn.read(file, true, List.of());
    }

    private static Returned.Read good(byte[] file) {
        var read = read(file);
        assertThat(read).isInstanceOf(Returned.Read.class);
        return (Returned.Read) read;
    }

    /// The file with one of its parts written over, or another part put in.
    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            boolean met = false;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                boolean it = entry.getName().equals(part);
                met |= it;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        it
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            if (!met) {
                out.putNextEntry(new ZipEntry(part));
                out.write(change.apply("").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_says_what_was_written_into_it_in_every_script() {
        var read = good(file("uk", POINTS));
        assertThat(read.rows())
                .containsExactlyElementsOf(POINTS.stream()
                        .map(point -> new Returned.Row(point.key(), point.own(), point.english()))
                        .toList());
        assertThat(read.declaration()).isEqualTo(ID);
        assertThat(read.draft()).isEqualTo(3);
        assertThat(read.left()).isEmpty();
    }

    @Test
    void a_declaration_in_english_has_one_column_and_no_certificate() {
        var read = (Returned.Read) WordReturn.read(file("en", POINTS), false, List.of());
        assertThat(read.rows())
                .extracting(Returned.Row::english)
                .containsExactlyElementsOf(
                        POINTS.stream().map(Draft.Point::english).toList());
        assertThat(read.fixed()).noneMatch(words -> words.contains("interpret"));
    }

    @Test
    void oath_and_certificate_are_in_the_file_and_found_again() {
        var opening = new Declaration.Opening(new Account.Speaker(null, "Andrei"), "uk", "Irina", false);
        var read = good(file("uk", POINTS));
        assertThat(CLAUSES.of(opening))
                .allMatch(clause -> read.keeps(clause.in("en", opening).orElseThrow()));
    }

    @Test
    void a_blank_of_the_oath_that_was_filled_in_is_no_change_and_another_oath_is() throws IOException {
        var oath = CLAUSES.clause(Clauses.Use.OATH).words().get("en");
        var filled = good(changed(
                file("uk", POINTS),
                "word/document.xml",
                xml -> xml.replaceAll("Executed on _+", "Executed on May 3, 2027")));
        assertThat(filled.keeps(oath)).isTrue();
        var softer = good(
                changed(file("uk", POINTS), "word/document.xml", xml -> xml.replace("penalty of perjury", "oath")));
        assertThat(softer.keeps(oath)).isFalse();
    }

    @Test
    void the_bookmarks_are_hidden_short_enough_for_word_and_never_the_same() {
        var many = IntStream.range(0, 1200).mapToObj(at -> point(at, "o", "e")).toList();
        var xml = document(file("uk", many));
        var names = java.util.regex.Pattern.compile("bookmarkStart [^>]*w:name=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(2400)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 40 && name.startsWith("_"));
    }

    private static String document(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no text");
    }

    @Test
    void changes_that_word_recorded_are_taken_as_agreed_and_told() throws IOException {
        var tracked = changed(
                file("uk", POINTS),
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "Two men &amp; a &lt;dog(>|&gt;) came\\.",
                        "Two</w:t></w:r><w:del><w:r><w:delText> men</w:delText></w:r></w:del><w:ins><w:r><w:t>"
                                + " women</w:t></w:r></w:ins><w:r><w:t> came."));
        var read = good(tracked);
        assertThat(read.rows().getLast().english()).isEqualTo("Two women came.");
        assertThat(read.left()).isEqualTo(Set.of(Returned.Left.TRACKED));
    }

    @Test
    void comments_are_not_taken_over_and_that_is_told() throws IOException {
        assertThat(good(changed(file("uk", POINTS), "word/comments.xml", _ -> "<c/>"))
                        .left())
                .isEqualTo(Set.of(Returned.Left.COMMENTS));
    }

    @Test
    void without_its_bookmarks_a_row_is_still_read() throws IOException {
        var bare = changed(file("uk", POINTS), "word/document.xml", xml -> xml.replaceAll("<w:bookmark[^>]*>", ""));
        assertThat(good(bare).declaration()).isNull();
        assertThat(good(bare).rows()).contains(new Returned.Row(null, "", "Two men & a <dog> came."));
    }

    private static Returned.Why refused(byte[] file) {
        return read(file) instanceof Returned.Refused(var why) ? why : org.assertj.core.api.Assertions.fail("was read");
    }

    @Test
    void a_file_with_macros_is_refused() throws IOException {
        assertThat(refused(changed(file("uk", POINTS), "word/vbaProject.bin", _ -> "x")))
                .isEqualTo(Returned.Why.MACROS);
    }

    @Test
    void a_file_that_unfolds_without_end_is_refused_before_it_does() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/media/image1.bin"));
            var zeros = new byte[1 << 20];
            for (int at = 0; at < 300; at++) {
                out.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refused(bytes.toByteArray())).isEqualTo(Returned.Why.TOO_LARGE);
    }

    @Test
    void a_text_that_declares_entities_is_refused() throws IOException {
        var bomb = changed(
                file("uk", POINTS),
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "<w:document", "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document"));
        var entity = changed(bomb, "word/document.xml", xml -> xml.replace("Two men", "&b;"));
        assertThat(refused(entity)).isEqualTo(Returned.Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 90, 99})
    void a_file_that_was_cut_off_is_damaged_or_still_whole_in_its_text(int percent) {
        var file = file("uk", POINTS);
        var read = read(java.util.Arrays.copyOf(file, file.length * percent / 100));
        assertThat(read)
                .satisfiesAnyOf(
                        it -> assertThat(it).isInstanceOf(Returned.Refused.class),
                        it -> assertThat(((Returned.Read) it).rows()).hasSize(POINTS.size()));
    }

    @Test
    void what_is_no_word_file_is_named() throws IOException {
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(Returned.Why.NOT_WORD);
        assertThat(refused(new byte[0])).isEqualTo(Returned.Why.NOT_WORD);
        assertThat(refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
                .isEqualTo(Returned.Why.OLD_OR_LOCKED);
    }

    @Test
    void a_file_that_libreoffice_has_opened_and_saved_still_knows_every_point(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        var sent = Files.write(folder.resolve("sent.docx"), file("uk", POINTS));
        var program = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        Files.createDirectory(folder.resolve("back")).toString(),
                        sent.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(program.waitFor(90, TimeUnit.SECONDS)).isTrue();
        var back = good(Files.readAllBytes(folder.resolve("back/sent.docx")));
        assertThat(back.rows())
                .containsExactlyElementsOf(POINTS.stream()
                        .map(point -> new Returned.Row(point.key(), point.own(), point.english()))
                        .toList());
        assertThat(back.declaration()).isEqualTo(ID);
        assertThat(back.draft()).isEqualTo(3);
    }
}
