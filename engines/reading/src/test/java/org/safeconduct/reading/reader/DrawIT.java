package org.safeconduct.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.View;

class DrawIT {
    @TempDir
    private Path folder;

    private Reader reader;
    private Path statement;

    @BeforeEach
    void open() throws IOException {
        reader = Reader.in(folder);
        statement = Papers.typed(folder.resolve("a.pdf"), List.of(Papers.STATEMENT));
    }

    @Test
    void a_page_is_drawn_as_wide_as_wished() throws IOException {
        var image = ImageIO.read(draw(statement, 1, "").toFile());

        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isBetween(775, 778);
    }

    @Test
    void the_same_view_makes_the_same_bytes() throws IOException {
        var first = Files.readAllBytes(draw(statement, 1, "Ана Ruiz, 3 March 2022, 18:45"));

        assertThat(draw(statement, 1, "Ана Ruiz, 3 March 2022, 18:45")).hasBinaryContent(first);
    }

    @Test
    void who_looks_is_burnt_in_and_the_page_stays_readable() throws IOException {
        var bare = ImageIO.read(draw(statement, 1, "").toFile());
        var marked = ImageIO.read(
                draw(statement, 1, "Ана Ruiz أنا, 3 March 2022, 18:45").toFile());
        int changed = 0;
        int dark = 0;
        for (int y = 0; y < bare.getHeight(); y += 2) {
            for (int x = 0; x < bare.getWidth(); x += 2) {
                changed += bare.getRGB(x, y) == marked.getRGB(x, y) ? 0 : 1;
                dark += (marked.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        int all = bare.getWidth() * bare.getHeight() / 4;

        assertThat(changed).isBetween(all / 40, all / 2);
        assertThat(dark).isLessThan(all / 10);
    }

    @Test
    void a_page_that_is_not_there_is_named() {
        assertThat(reader.draw(statement, new View("a.pdf", 2, 600, ""), folder.resolve("page.png")))
                .hasValueSatisfying(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
                    assertThat(refused.words()).isEqualTo("a.pdf has no page 2; its last is 1.");
                });
    }

    @Test
    void a_photograph_may_be_drawn_as_a_jpeg() throws IOException {
        var scan = Papers.picture(Papers.scan(Papers.STATEMENT), folder.resolve("scan.png"));
        var picture = folder.resolve("page.jpg");

        assertThat(reader.draw(scan, new View("scan.png", 1, 300, ""), picture)).isEmpty();
        assertThat(Files.readAllBytes(picture)).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void a_text_is_drawn_too() throws IOException {
        var text = Files.writeString(folder.resolve("a.txt"), "Мене звати Оксана.");

        assertThat(ImageIO.read(draw(text, 1, "").toFile()).getWidth()).isEqualTo(600);
    }

    private Path draw(Path file, int page, String mark) {
        var picture = folder.resolve("page.png");
        assertThat(reader.draw(file, new View("a", page, 600, mark), picture)).isEmpty();
        return picture;
    }
}
