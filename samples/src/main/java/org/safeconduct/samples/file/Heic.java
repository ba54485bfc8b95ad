package org.safeconduct.samples.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A photograph the way recent telephones store it. Only the program `heif-enc` writes one; without it there is none,
/// and the file made earlier stays.
public final class Heic {
    private Heic() {}

    public static Optional<byte[]> find(BufferedImage picture) {
        try {
            var folder = Files.createTempDirectory("sample-heic");
            var png = folder.resolve("picture.png");
            var heic = folder.resolve("picture.heic");
            ImageIO.write(picture, "png", png.toFile());
            var encoded = encode(png, heic) ? Optional.of(Files.readAllBytes(heic)) : Optional.<byte[]>empty();
            Files.deleteIfExists(heic);
            Files.delete(png);
            Files.delete(folder);
            return encoded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean encode(Path png, Path heic) throws IOException {
        try {
            var encoder = new ProcessBuilder("heif-enc", "-q", "45", "-o", heic.toString(), png.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return encoder.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException missing) {
            return false;
        }
    }
}
