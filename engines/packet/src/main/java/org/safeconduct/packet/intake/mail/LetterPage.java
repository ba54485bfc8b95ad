package org.safeconduct.packet.intake.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.intake.web.CleanPage;

/// A letter set on paper: its head in a block, its text, and the list of what came with it.
///
/// @param enclosures what is handed on: everything that isn't shown inside the text
record LetterPage(CleanPage page, List<Enclosure> enclosures) {

    static LetterPage of(Letter letter) {
        Set<String> shown = new HashSet<>();
        CleanPage text = CleanPage.of(letter.html(), reference -> picture(letter, reference, shown));
        var enclosures = new ArrayList<>(letter.enclosures());
        letter.pictures().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .filter(picture -> !shown.contains(picture.getKey()))
                .forEach(picture -> enclosures.add(picture.getValue()));
        return new LetterPage(text.framed(head(letter), foot(enclosures), style()), enclosures);
    }

    private static Optional<byte[]> picture(Letter letter, String reference, Set<String> shown) {
        if (!reference.startsWith("cid:")) {
            return Optional.empty();
        }
        String id = reference.substring("cid:".length());
        return Optional.ofNullable(letter.pictures().get(id)).map(picture -> {
            shown.add(id);
            return picture.content();
        });
    }

    private static String head(Letter letter) {
        var head = new Element("table").addClass("head");
        for (Letter.Field field : letter.fields()) {
            Element row = head.appendElement("tr").addClass("f-" + field.label());
            row.appendElement("th").text(field.label());
            row.appendElement("td").text(field.value());
        }
        return head.outerHtml();
    }

    private static String foot(List<Enclosure> enclosures) {
        if (enclosures.isEmpty()) {
            return "";
        }
        var foot = new Element("div").addClass("enclosures");
        foot.appendElement("h6").text(enclosures.size() == 1 ? "1 attachment" : enclosures.size() + " attachments");
        Element list = foot.appendElement("table");
        for (Enclosure enclosure : enclosures) {
            Element row = list.appendElement("tr");
            row.appendElement("td").text(enclosure.name());
            row.appendElement("td").addClass("size").text(enclosure.size());
        }
        return foot.outerHtml();
    }

    private static String style() {
        return """
            table.head { width: 100%%; border-top: 1.2pt solid #000; border-bottom: 0.5pt solid #000; margin-bottom: 18pt; }
            table.head th { font-family: %1$s; font-weight: 400; font-size: 8.5pt; color: #444; width: 0.85in; padding: 2.5pt 8pt 2.5pt 0; line-height: 1.75; }
            table.head td { padding: 2.5pt 0; }
            table.head tr.f-Subject td { font-weight: 600; }
            .enclosures { margin-top: 20pt; border-top: 0.5pt solid #000; padding-top: 6pt; page-break-inside: avoid; }
            .enclosures h6 { font-family: %1$s; font-weight: 400; font-size: 8.5pt; color: #444; margin: 0 0 3pt 0; }
            .enclosures td.size { font-family: %1$s; font-size: 8.5pt; color: #444; padding-left: 18pt; line-height: 1.75; text-align: right; }
            """.formatted(Typefaces.sans());
    }
}
