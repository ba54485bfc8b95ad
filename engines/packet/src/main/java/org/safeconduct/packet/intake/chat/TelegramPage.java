package org.safeconduct.packet.intake.chat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the `messages.html` of Telegram's desktop program.
final class TelegramPage {
    private static final Pattern WHEN =
            Pattern.compile("(\\d{2}\\.\\d{2}\\.\\d{4} \\d{2}:\\d{2}:\\d{2})(?:\\s+(UTC\\S*))?");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss");

    private final List<Message> messages = new ArrayList<>();
    private Optional<String> zone = Optional.empty();
    private String sender = "";
    private LocalDateTime last = LocalDateTime.of(2000, 1, 1, 0, 0);

    private TelegramPage() {}

    static Conversation read(String html) {
        Document page = Jsoup.parse(html);
        // Notices carry only a day, so one before the first message takes that message's time.
        var reader = new TelegramPage();
        Optional.ofNullable(page.selectFirst(".message .date[title]"))
                .ifPresent(date -> reader.when(date.attr("title")));
        page.select("div.message").forEach(reader::read);
        Element title = page.selectFirst(".page_header .text");
        return new Conversation(
                "Telegram", title == null ? "" : title.text(), reader.messages, reader.zone, Optional.empty());
    }

    private void read(Element message) {
        if (message.hasClass("service")) {
            String text = message.text();
            if (!text.matches("\\d{1,2} \\p{L}+ \\d{4}")) {
                messages.add(Message.notice(last, text));
            }
            return;
        }
        Optional.ofNullable(message.selectFirst(".date[title]")).ifPresent(date -> when(date.attr("title")));
        Element from = message.selectFirst("> .body > .from_name");
        sender = from == null ? sender : from.ownText().strip();
        messages.add(new Message(
                last, sender.isEmpty() ? "Deleted account" : sender, text(message), marks(message), media(message)));
    }

    private void when(String title) {
        Matcher when = WHEN.matcher(title);
        if (when.find()) {
            try {
                last = LocalDateTime.parse(when.group(1), FORMAT);
                zone = Optional.ofNullable(when.group(2));
            } catch (DateTimeException impossible) {
                // The message then keeps the time of the one before it.
                return;
            }
        }
    }

    private static String text(Element message) {
        var text = new StringBuilder();
        for (Element part : message.select("> .body > .text, > .body > .forwarded > .text")) {
            part.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
            text.append(part.wholeText().strip());
        }
        return text.toString();
    }

    private static List<String> marks(Element message) {
        var marks = new ArrayList<String>();
        Element forwarded = message.selectFirst(".forwarded .from_name");
        if (forwarded != null) {
            marks.add("forwarded from " + forwarded.text());
        }
        if (message.selectFirst("> .body > .reply_to") != null) {
            marks.add("a reply");
        }
        return marks;
    }

    private static List<Message.Media> media(Element message) {
        var media = new ArrayList<Message.Media>();
        for (Element wrap : message.select(".media_wrap")) {
            Element link = wrap.selectFirst("a[href]");
            String file = link == null ? "" : link.attr("href");
            boolean lies = !file.isEmpty() && !file.contains(":");
            media.add(new Message.Media(lies ? MediaKind.of(file) : "media", lies ? file : wrap.text()));
        }
        return media;
    }
}
