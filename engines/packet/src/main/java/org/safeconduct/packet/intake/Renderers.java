package org.safeconduct.packet.intake;

import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Who turns which kind of file into pages.
final class Renderers {
    private Renderers() {}

    static Renderer of(FileKind kind) {
        return source -> {
            throw new UnreadableException(
                    "IN-01", "%s is %s, which cannot be read yet.".formatted(source.name(), kind.words()));
        };
    }
}
