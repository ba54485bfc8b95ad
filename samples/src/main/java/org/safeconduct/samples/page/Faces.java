package org.safeconduct.samples.page;

import java.nio.file.Path;
import org.safeconduct.samples.paper.Look.Family;

/// The typefaces of all samples, from one folder so that every machine draws the same sheets.
public record Faces(Face serif, Face serifBold, Face serifItalic, Face sans, Face sansBold, Face mono) {

    public static Faces in(Path folder) {
        return new Faces(
                Face.open(folder.resolve("LiberationSerif-Regular.ttf")),
                Face.open(folder.resolve("LiberationSerif-Bold.ttf")),
                Face.open(folder.resolve("LiberationSerif-Italic.ttf")),
                Face.open(folder.resolve("LiberationSans-Regular.ttf")),
                Face.open(folder.resolve("LiberationSans-Bold.ttf")),
                Face.open(folder.resolve("LiberationMono-Regular.ttf")));
    }

    Face regular(Family family) {
        return switch (family) {
            case SERIF -> serif;
            case SANS -> sans;
            case MONO -> mono;
            case HAND -> serifItalic;
        };
    }

    Face bold(Family family) {
        return switch (family) {
            case SERIF -> serifBold;
            case SANS -> sansBold;
            case MONO -> mono;
            case HAND -> serifItalic;
        };
    }
}
