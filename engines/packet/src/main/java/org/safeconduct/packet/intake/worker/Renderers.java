package org.safeconduct.packet.intake.worker;

import org.safeconduct.packet.intake.chat.ChatRenderer;
import org.safeconduct.packet.intake.image.ImagePages;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.mail.MailRenderer;
import org.safeconduct.packet.intake.office.OfficeRenderer;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.web.PlainTextRenderer;
import org.safeconduct.packet.intake.web.WebPageRenderer;

/// Who turns which kind of file into pages.
final class Renderers {
    private Renderers() {}

    static Renderer of(FileKind kind) {
        return switch (kind) {
            case PDF -> throw new IllegalArgumentException("a PDF has its pages already");
            case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC -> new ImagePages(kind);
            case WORD, OLD_WORD, OPEN_DOCUMENT, RICH_TEXT -> new OfficeRenderer();
            case WEB_PAGE -> new WebPageRenderer();
            case TEXT -> new PlainTextRenderer();
            case EMAIL, OUTLOOK_EMAIL -> new MailRenderer();
            case CHAT -> new ChatRenderer();
        };
    }
}
