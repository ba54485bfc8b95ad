package org.safeconduct.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.samples.file.Docx;
import org.safeconduct.samples.file.Fax;
import org.safeconduct.samples.file.Jpeg;
import org.safeconduct.samples.file.Odt;
import org.safeconduct.samples.file.Rtf;
import org.safeconduct.samples.file.ScannedPdf;
import org.safeconduct.samples.file.WebPage;
import org.safeconduct.samples.page.Faces;
import org.safeconduct.samples.page.Plate;
import org.safeconduct.samples.page.Press;
import org.safeconduct.samples.page.Scan;
import org.safeconduct.samples.paper.Script;

/// Makes the files of one case folder from its scripts.
final class Studio {
    static final int DPI = 200;
    private static final int FINE = 240;
    private static final float QUALITY = 0.5f;

    private final String matter;
    private final Path folder;
    private final Press press;

    /// @param matter name of the case, which is also the folder of its scripts
    /// @param folder the case folder to fill
    Studio(String matter, Path folder, Faces faces) {
        this.matter = matter;
        this.folder = folder;
        this.press = new Press(faces);
    }

    Press press() {
        return press;
    }

    Script script(String name) {
        return Script.parse(text(name));
    }

    String text(String name) {
        try (var in = Studio.class.getResourceAsStream(matter + "/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no script " + name + " in " + matter);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(String file, byte[] bytes) {
        var target = folder.resolve("documents").resolve(file);
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void word(String file, String script) {
        save(file, Docx.of(script(script)));
    }

    void openText(String file, String script) {
        save(file, Odt.of(script(script)));
    }

    void richText(String file, String script) {
        save(file, Rtf.of(script(script)));
    }

    void webPage(String file, String script) {
        save(file, WebPage.of(script(script)));
    }

    void plainText(String file, String script) {
        save(file, text(script).getBytes(StandardCharsets.UTF_8));
    }

    void printed(String file, String script) {
        save(file, Press.saved(press.printed(script(script))));
    }

    /// Pages of a script, each scanned with a skew of its own.
    List<BufferedImage> scans(String script, Scan first) {
        var sheets = press.drawn(script(script), DPI);
        var scans = new ArrayList<BufferedImage>();
        for (var i = 0; i < sheets.size(); i++) {
            var sign = i % 2 == 0 ? 1 : -0.6;
            scans.add(new Scan(first.seed() + i, first.skew() * sign, first.noise()).of(sheets.get(i)));
        }
        return scans;
    }

    void scannedPdf(String file, String script, Scan scan) {
        save(file, Press.saved(ScannedPdf.of(scans(script, scan), DPI, QUALITY)));
    }

    void scannedJpeg(String file, String script, Scan scan) {
        save(file, Jpeg.of(scans(script, scan).getFirst(), DPI, QUALITY));
    }

    void fax(String file, String script, Scan scan) {
        save(file, Fax.of(scans(script, scan), scan.seed()));
    }

    BufferedImage plate(String description) {
        return Plate.drawn(press.faces(), text(description), FINE);
    }

    void scannedPlate(String file, String description, Scan scan) {
        var sheet = Plate.drawn(press.faces(), text(description), DPI);
        save(file, Jpeg.of(scan.of(sheet), DPI, QUALITY));
    }
}
