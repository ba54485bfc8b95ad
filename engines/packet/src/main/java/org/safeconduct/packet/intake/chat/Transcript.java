package org.safeconduct.packet.intake.chat;

import com.ibm.icu.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.intake.web.CleanPage;

/// A conversation set on paper: what it is and where it comes from, then day by day who wrote what and when.
final class Transcript {
    /// Messages set at once; more would ask for more memory than a worker process has.
    private static final int PIECE = 1_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMMM d, uuuu, HH:mm", Locale.US);

    private final Conversation conversation;
    private final Export export;
    private final DateTimeFormatter time;
    private final StringBuilder html = new StringBuilder();

    private Transcript(Conversation conversation, Export export) {
        this.conversation = conversation;
        this.export = export;
        boolean seconds = conversation.messages().stream()
                .anyMatch(message -> message.at().getSecond() != 0);
        this.time = seconds ? SECOND : HOUR;
    }

    /// The pages of the transcript in pieces, each beginning with a day.
    ///
    /// @param hash of the exported file, in hexadecimal
    static Iterator<CleanPage> of(Conversation conversation, Export export, String file, String hash) {
        var transcript = new Transcript(conversation, export);
        transcript.head(file, hash);
        return pieces(conversation.messages()).stream().map(transcript::page).iterator();
    }

    private CleanPage page(List<Message> piece) {
        messages(piece);
        CleanPage page = CleanPage.ours(html.toString(), style(), export::findPicture);
        html.setLength(0);
        return page;
    }

    private static List<List<Message>> pieces(List<Message> messages) {
        var pieces = new ArrayList<List<Message>>();
        int from = 0;
        for (int at = 1; at < messages.size(); at++) {
            boolean newDay = !date(messages.get(at)).equals(date(messages.get(at - 1)));
            if (at - from >= PIECE && (newDay || at - from >= 2 * PIECE)) {
                pieces.add(messages.subList(from, at));
                from = at;
            }
        }
        pieces.add(messages.subList(from, messages.size()));
        return pieces;
    }

    private static LocalDate date(Message message) {
        return message.at().toLocalDate();
    }

    private void head(String file, String hash) {
        String title = conversation.title().isEmpty() ? "" : ": " + conversation.title();
        html.append("<h1>")
                .append(Entities.escape(conversation.app() + " conversation" + title))
                .append("</h1><table class='head'>");
        row("Exported file", file);
        row("SHA-256", hash);
        row("Participants", participants());
        row("First message", MINUTE.format(conversation.messages().getFirst().at()));
        row("Last message", MINUTE.format(conversation.messages().getLast().at()));
        row("Messages", Integer.toString(conversation.messages().size()));
        row(
                "Times",
                conversation
                        .zone()
                        .map(zone -> "as exported by the app, " + zone)
                        .orElse("as exported by the app, in the local time of the device that exported"));
        conversation.doubt().ifPresent(order -> row("Dates", "read as " + order + "; the export does not say"));
        html.append(
                "</table><p class='note'>This transcript renders the exported file named above. Names, words and times are those of the export; nothing was translated or corrected. Pictures are shown where they lie in the export, other media are named.</p>");
    }

    private String participants() {
        return conversation.participants().entrySet().stream()
                .map(participant -> participant.getKey() + " (" + participant.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private void row(String label, String value) {
        html.append("<tr><th>")
                .append(label)
                .append("</th><td>")
                .append(Entities.escape(value))
                .append("</td></tr>");
    }

    private void messages(List<Message> piece) {
        LocalDate day = LocalDate.MIN;
        String sender = "";
        for (Message message : piece) {
            if (!date(message).equals(day)) {
                day = date(message);
                sender = "";
                html.append("<h2>").append(DAY.format(day)).append("</h2>");
            }
            message(message, !message.sender().equals(sender));
            sender = message.sender();
        }
    }

    private void message(Message message, boolean named) {
        html.append(message.isNotice() ? "<div class='m notice'>" : named ? "<div class='m named'>" : "<div class='m'>")
                .append("<div class='t'>")
                .append(time.format(message.at()))
                .append("</div><div class='b'>");
        if (named && !message.isNotice()) {
            html.append("<b>").append(Entities.escape(message.sender())).append("</b>");
        }
        marks(message.marks());
        if (!message.text().isBlank()) {
            message.text().strip().lines().forEach(this::line);
        }
        message.media().forEach(this::media);
        html.append("</div></div>");
    }

    private void marks(List<String> marks) {
        if (!marks.isEmpty()) {
            html.append("<p class='mark'>")
                    .append(Entities.escape(String.join("; ", marks)))
                    .append("</p>");
        }
    }

    private void line(String line) {
        html.append(Bidi.getBaseDirection(line) == Bidi.RTL ? "<p dir='rtl'>" : "<p>")
                .append(line.isBlank() ? "&nbsp;" : Entities.escape(line))
                .append("</p>");
    }

    private void media(Message.Media media) {
        if (media.kind().equals("photo") && export.findPicture(media.name()).isPresent()) {
            html.append("<p class='photo'><img alt='unreadable' src='")
                    .append(Entities.escape(media.name()))
                    .append("'></p>");
        }
        html.append("<p class='mark'>")
                .append(Entities.escape("[" + media.kind() + ": " + media.name() + "]"))
                .append("</p>");
    }

    private static String style() {
        return """
            table.head { width: 100%%; border-top: 1.2pt solid #000; border-bottom: 0.5pt solid #000; margin: 10pt 0 8pt 0; }
            table.head th { font-family: %1$s; font-weight: 400; font-size: 8.5pt; color: #444; width: 1.05in; padding: 2pt 8pt 2pt 0; line-height: 1.75; }
            table.head td { padding: 2pt 0; }
            .note { font-size: 9pt; color: #333; margin-bottom: 4pt; }
            h2 { font-size: 11pt; margin: 16pt 0 5pt 0; padding-bottom: 2pt; border-bottom: 0.5pt solid #777; }
            .m { display: table; width: 100%%; table-layout: fixed; margin-top: 2pt; }
            .m.named { margin-top: 7pt; }
            .m p { margin: 0; }
            .t { display: table-cell; width: 0.85in; font-family: %1$s; font-size: 8.5pt; line-height: 1.75; color: #444; }
            .b { display: table-cell; }
            .b b { font-weight: 600; display: block; }
            .notice { font-style: italic; }
            p.mark { font-size: 9pt; color: #333; font-style: italic; }
            .photo img { max-width: 3.2in; max-height: 3.2in; }
            """.formatted(Typefaces.sans());
    }
}
