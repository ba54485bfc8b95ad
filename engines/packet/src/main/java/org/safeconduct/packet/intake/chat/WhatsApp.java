package org.safeconduct.packet.intake.chat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text export of WhatsApp. Its dates and words are those of the phone's language and country.
final class WhatsApp {
    /// Phones put marks of direction before lines, and a narrow space before am and pm.
    private static final Pattern MARKS = Pattern.compile("[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final String DATE = "(\\d{1,4})([./-])\\s?(\\d{1,2})[./-]\\s?(\\d{1,4})\\.?";
    private static final String TIME =
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?[\\s\\x{202F}\\x{A0}]*([aApP]\\.?[\\s\\x{A0}]?[mM]\\.?|[\\x{635}\\x{645}])?";
    private static final Pattern START =
            Pattern.compile("^(?:\\[" + DATE + ",?\\s+" + TIME + "\\]|" + DATE + ",?\\s+" + TIME + "\\s+[-–])\\s(.*)$");
    private static final int GROUPS = 8;

    private static final Pattern SENDER = Pattern.compile("^([^:]{1,80}): ?(.*)$", Pattern.DOTALL);
    private static final Pattern ATTACHED = Pattern.compile("<[^:<>]{2,30}: ([^<>/\\\\]+\\.\\w{2,5})>");
    private static final Pattern ENCLOSED = Pattern.compile("^([^\\n/\\\\<>]+\\.\\w{2,5}) \\([^)\\n]{3,40}\\)");
    private static final Pattern OMITTED = Pattern.compile(
            "^(<[^<>:]{4,40}>|(image|video|audio|sticker|GIF|document|Contact card) omitted)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDITED = Pattern.compile(
            "\\s*<(This message was edited|Сообщение изменено|Повідомлення змінено|Se editó este mensaje\\.?)>\\s*$");

    private WhatsApp() {}

    private record Entry(DateOrder.Written date, int hour, int minute, int second, StringBuilder text) {}

    static boolean isLike(String text) {
        return text.lines().limit(20).filter(line -> start(line).matches()).count() >= 1;
    }

    static Conversation read(String text) {
        List<Entry> entries = entries(text);
        DateOrder.Decision decision =
                DateOrder.decide(entries.stream().map(Entry::date).toList());
        List<Message> messages = entries.stream()
                .flatMap(entry -> message(entry, decision.order()).stream())
                .toList();
        Optional<String> doubt = decision.isCertain()
                ? Optional.empty()
                : Optional.of(decision.order().words());
        return new Conversation("WhatsApp", "", messages, Optional.empty(), doubt);
    }

    private static List<Entry> entries(String text) {
        var entries = new ArrayList<Entry>();
        text.lines().forEach(line -> {
            Matcher start = start(line);
            if (start.matches()) {
                entries.add(entry(start));
            } else if (!entries.isEmpty()) {
                entries.getLast().text().append('\n').append(line);
            }
        });
        return entries;
    }

    private static Matcher start(String line) {
        return START.matcher(western(MARKS.matcher(line).replaceAll("")));
    }

    /// Arabic and Indian digits as the others; only at the head of a line, where the date stands.
    private static String western(String line) {
        var western = new StringBuilder(line);
        for (int at = 0; at < Math.min(40, line.length()); at++) {
            char digit = line.charAt(at);
            if (digit > 127 && Character.isDigit(digit)) {
                western.setCharAt(at, (char) ('0' + Character.digit(digit, 10)));
            }
        }
        return western.toString();
    }

    private static Entry entry(Matcher start) {
        int at = start.group(1) != null ? 1 : 1 + GROUPS;
        var date = new DateOrder.Written(
                number(start, at), number(start, at + 2), number(start, at + 3), start.group(at + 1));
        int second = start.group(at + 6) == null ? 0 : number(start, at + 6);
        int hour = hour(number(start, at + 4), start.group(at + 7));
        return new Entry(date, hour, number(start, at + 5), second, new StringBuilder(start.group(2 * GROUPS + 1)));
    }

    private static int number(Matcher start, int group) {
        return Integer.parseInt(start.group(group));
    }

    /// Twelve at night is hour 0 and twelve at noon hour 12.
    private static int hour(int hour, @org.jspecify.annotations.Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.startsWith("p") || half.startsWith("P") || half.equals("\u0645");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<Message> message(Entry entry, DateOrder order) {
        try {
            LocalDateTime at = order.date(entry.date()).atTime(entry.hour(), entry.minute(), entry.second());
            return Optional.of(message(at, entry.text().toString()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Message message(LocalDateTime at, String line) {
        Matcher sender = SENDER.matcher(line);
        if (!sender.matches()) {
            return Message.notice(at, line.strip());
        }
        String text = sender.group(2).strip();
        var marks = new ArrayList<String>();
        Matcher edited = EDITED.matcher(MARKS.matcher(text).replaceAll(""));
        if (edited.find()) {
            marks.add("edited");
            text = edited.replaceAll("");
        }
        return withMedia(at, sender.group(1).strip(), text, marks);
    }

    private static Message withMedia(LocalDateTime at, String sender, String text, List<String> marks) {
        var media = new ArrayList<Message.Media>();
        for (Pattern naming : List.of(ATTACHED, ENCLOSED)) {
            Matcher named = naming.matcher(text);
            if (media.isEmpty() && named.find()) {
                media.add(new Message.Media(MediaKind.of(named.group(1)), named.group(1)));
                text = named.replaceFirst("").strip();
            }
        }
        if (OMITTED.matcher(text).matches()) {
            media.add(new Message.Media("media", text.replaceAll("[<>]", "")));
            text = "";
        }
        return new Message(at, sender, text, marks, media);
    }
}
