package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first sample as a newcomer assembles it, with every tool that the machine has.
class SampleFilingIT {
    private static final Path ROOT = root();

    @TempDir
    static Path folder;

    private static String printed = "";
    private static String report = "";
    private static int exit;
    private static List<String> pages = List.of();

    @BeforeAll
    static void assemble() throws IOException {
        assumeTrue(
                Stream.of("tesseract", "soffice", "heif-convert").allMatch(SampleFilingIT::isInstalled),
                "text recognition, office converter or HEIC converter is not installed");
        var out = folder.resolve("out.pdf");
        exit = run("packet", ROOT.resolve("samples/eloy").toString(), "-o", out.toString(), "--forms", forms());
        report = printed;
        pages = texts(out);
    }

    @Test
    void nothing_blocks_it() {
        assertThat(exit).as(report).isEqualTo(Exit.DONE);
    }

    @Test
    void without_the_official_form_it_says_so() {
        assertThat(report.replaceAll("\\s+", " ")).contains("The filing does not hold I-589");
    }

    @Test
    void every_page_can_be_searched_but_photographs() {
        assertThat(pages).filteredOn(page -> page.strip().length() < 20).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_scan_in_russian_is_found_by_a_word_in_it() {
        assertThat(pages).anyMatch(page -> page.contains("ПОСТАНОВЛЕНИЕ"));
    }

    @Test
    void every_page_ends_with_its_number() {
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1).strip()).endsWith(Integer.toString(page));
        }
    }

    @Test
    void every_translation_carries_its_certificate() {
        assertThat(pages)
                .filteredOn(page -> page.contains("CERTIFICATE OF TRANSLATION"))
                .hasSize(13);
    }

    @Test
    void qpdf_finds_nothing_wrong_with_it() throws IOException, InterruptedException {
        assumeTrue(isInstalled("qpdf"), "qpdf is not installed");
        var check = new ProcessBuilder(
                        "qpdf", "--check", folder.resolve("out.pdf").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(check.getInputStream().readAllBytes())).doesNotContain("WARNING", "ERROR");
        assertThat(check.waitFor()).isZero();
    }

    @Test
    void a_filing_with_things_missing_is_refused_and_says_which() {
        assertThat(run(
                        "packet",
                        ROOT.resolve("samples/adelanto/filing-incomplete.yaml").toString(),
                        "-o",
                        folder.resolve("no.pdf").toString(),
                        "--forms",
                        forms()))
                .isEqualTo(Exit.BLOCKED);
        assertThat(printed).contains("[LANG-01", "[SRV-03", "[DOC-11");
        assertThat(folder.resolve("no.pdf")).doesNotExist();
    }

    private static String forms() {
        return folder.resolve("no-forms").toString();
    }

    private static int run(String... words) {
        var out = new StringWriter();
        var code = Main.commandLine().setOut(new PrintWriter(out)).execute(words);
        printed = out.toString();
        return code;
    }

    private static List<String> texts(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf));
            }
            return texts;
        }
    }

    private static boolean isInstalled(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples/eloy"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
