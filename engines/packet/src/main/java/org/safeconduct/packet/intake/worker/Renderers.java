package org.safeconduct.packet.intake.worker;

import org.safeconduct.packet.intake.image.ImagePages;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Who turns which kind of file into pages.
final class Renderers {
    private Renderers() {}

    static Renderer of(FileKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC -> new ImagePages(kind);
            default -> unread(kind);
        };
    }

    private static Renderer unread(FileKind kind) {
        return source -> {
            throw new UnreadableException(
                    "IN-01", "%s is %s, which cannot be read yet.".formatted(source.name(), kind.words()));
        };
    }
}
