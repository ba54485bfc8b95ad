package org.safeconduct.samples;

import java.nio.file.Path;
import org.safeconduct.samples.page.Faces;

/// Draws the documents of both case files again.
public final class Samples {
    private Samples() {}

    /// Runs from `samples/make`.
    ///
    /// @param arguments the folder that holds `eloy` and `adelanto`, and the folder with the typefaces
    public static void main(String[] arguments) {
        make(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void make(Path folder, Path fonts) {
        var faces = Faces.in(fonts);
        new Eloy(new Studio("eloy", folder.resolve("eloy"), faces)).make();
        new Adelanto(new Studio("adelanto", folder.resolve("adelanto"), faces)).make();
    }
}
