package org.safeconduct.packet.intake.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The kinds of files that become pages.
public enum FileKind {
    PDF("a PDF", "pdf"),
    JPEG("a JPEG picture", "jpg jpeg jpe jfif"),
    PNG("a PNG picture", "png"),
    GIF("a GIF picture", "gif"),
    BMP("a bitmap picture", "bmp"),
    TIFF("a TIFF picture", "tif tiff"),
    WEBP("a WebP picture", "webp"),
    HEIC("an HEIC picture", "heic heif hif avif"),
    WORD("a Word document", "docx docm dotx"),
    OLD_WORD("a Word document of the old format", "doc dot"),
    OPEN_DOCUMENT("an OpenDocument text", "odt ott fodt"),
    RICH_TEXT("a rich text document", "rtf"),
    WEB_PAGE("a web page", "html htm xhtml"),
    EMAIL("an e-mail", "eml"),
    OUTLOOK_EMAIL("an Outlook e-mail", "msg"),
    CHAT("a chat export", "json txt html htm zip"),
    TEXT("a plain text", "txt text log md csv srt json");

    private final String words;
    private final String endings;

    FileKind(String words, String endings) {
        this.words = words;
        this.endings = endings;
    }

    /// Names the kind with its article, as the middle of a sentence.
    public String words() {
        return words;
    }

    /// Whether the ending of the name promises something else. A name without an ending promises nothing.
    public boolean contradicts(String name) {
        var ending = ending(name);
        if (ending.isEmpty() || hasEnding(ending)) {
            return false;
        }
        return this != TEXT || Arrays.stream(values()).anyMatch(kind -> kind.hasEnding(ending));
    }

    private boolean hasEnding(String ending) {
        return List.of(endings.split(" ")).contains(ending);
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        var ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 || ending.length() > 5 || ending.contains("/") ? "" : ending;
    }
}
