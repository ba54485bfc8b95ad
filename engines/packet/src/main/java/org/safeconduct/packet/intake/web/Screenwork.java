package org.safeconduct.packet.intake.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Puts paper in the place of what only works on a screen: a filled-in field becomes its text.
final class Screenwork {
    private Screenwork() {}

    static void replace(Document page) {
        page.select(
                        "head, script, style, iframe, frame, object, embed, applet, video, audio, canvas, svg, math, template")
                .remove();
        page.select("[hidden], dialog:not([open])").remove();
        page.select("input[type=hidden], input[type=password]").remove();
        page.select("input[type=checkbox], input[type=radio]").forEach(Screenwork::mark);
        page.select("input").forEach(input -> write(input, input.attr("value")));
        page.select("select").forEach(Screenwork::choose);
        page.select("textarea").forEach(area -> write(area, area.text()));
    }

    private static void mark(Element box) {
        write(box, box.hasAttr("checked") ? "[x]" : "[ ]");
    }

    private static void choose(Element select) {
        Element option = select.selectFirst("option[selected]");
        write(select, option == null ? "" : option.text());
    }

    private static void write(Element field, String text) {
        field.replaceWith(new Element("span").text(text + " "));
    }
}
