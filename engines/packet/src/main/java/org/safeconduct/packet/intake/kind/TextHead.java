package org.safeconduct.packet.intake.kind;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Tells apart what is written in letters: web pages, e-mails, chats and plain text.
final class TextHead {
    private static final Pattern WEB_PAGE =
            Pattern.compile("<(!doctype\\s+html|html|head|body|title|meta|div|table|p)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("^\\s*<[?!a-zA-Z]");
    private static final Pattern FLAT_OPEN_DOCUMENT = Pattern.compile("<office:document\\b");
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?im)^(received|from|to|cc|subject|date|mime-version|return-path|delivered-to|message-id|content-type|x-[a-z-]+)[ \\t]*:");
    // "[03.02.2026, 21:14:07] Name: " and "03/02/2026, 21:14 - Name: ", with the marks of direction that phones put in.
    private static final Pattern CHAT_LINE = Pattern.compile(
            "(?m)^[\\u200e\\u200f\\u202a-\\u202e]*\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+\\d{1,2}[:.]\\d{2}([:.]\\d{2})?(\\s?[aApP]\\.?\\s?[mM]\\.?)?(\\]| [-–])\\s");

    private TextHead() {}

    /// The head as text, or nothing when it holds bytes that no text has.
    static Optional<String> find(byte[] head) {
        if (Detection.starts(head, "\u00ff\u00fe") || Detection.starts(head, "\u00fe\u00ff")) {
            return Optional.of(new String(head, StandardCharsets.UTF_16));
        }
        int strange = 0;
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                strange++;
            }
        }
        return strange == 0 ? Optional.of(new String(head, StandardCharsets.UTF_8)) : Optional.empty();
    }

    static FileKind kind(String text, String name) throws UnreadableException {
        var start = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (MARKUP.matcher(start).find()) {
            return markup(start, name);
        }
        if (isMail(start)) {
            return FileKind.EMAIL;
        }
        return isChat(start) ? FileKind.CHAT : FileKind.TEXT;
    }

    private static FileKind markup(String start, String name) throws UnreadableException {
        if (FLAT_OPEN_DOCUMENT.matcher(start).find()) {
            return FileKind.OPEN_DOCUMENT;
        }
        if (!WEB_PAGE.matcher(start).find()) {
            throw Detection.refused(name, "is a data file in XML, not a document");
        }
        var telegram = start.contains("class=\"page_wrap\"") && start.contains("class=\"history\"");
        return telegram ? FileKind.CHAT : FileKind.WEB_PAGE;
    }

    /// A letter may begin with "Subject:", yet only a mail begins with three fields in a row before its first
    /// empty line.
    private static boolean isMail(String start) {
        var end = start.replace("\r\n", "\n").indexOf("\n\n");
        var fields = end < 0 ? start : start.substring(0, Math.min(start.length(), end));
        var matcher = MAIL_FIELD.matcher(fields);
        return matcher.lookingAt() && matcher.results().count() >= 2;
    }

    private static boolean isChat(String start) {
        if (start.stripLeading().startsWith("{") && start.contains("\"messages\"")) {
            return true;
        }
        return CHAT_LINE.matcher(start).results().limit(2).count() == 2;
    }
}
