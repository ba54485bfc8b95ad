package org.safeconduct.packet.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;

/// What was taken out of a page.
///
/// @param pictures pictures that the page names but that did not come with it
/// @param others style sheets, frames, sounds and films that would have been fetched
/// @param scripts programs in the page, also those that react to a click
record Removed(int pictures, int others, int scripts) {
    private static final String FETCHED =
            "link[rel~=(?i)stylesheet][href], iframe[src], frame[src], object[data], embed[src], video[src], audio[src],"
                    + " source[src], track[src], [background], input[type=image][src], use[href], image[href]";
    private static final String RUNNING = "script, applet, [href^=javascript:], [action^=javascript:]";

    static Removed from(Document page) {
        int inStyles = page.select("style").stream()
                .mapToInt(style -> count(style.data(), "url(") + count(style.data(), "@import \""))
                .sum();
        int inAttributes = page.select("[style*=url(]").size();
        long running = page.select("*").stream().filter(Removed::reacts).count();
        return new Removed(
                0,
                page.select(FETCHED).size() + inStyles + inAttributes,
                Math.toIntExact(page.select(RUNNING).size() + running));
    }

    Removed withPictures(int missing) {
        return new Removed(missing, others, scripts);
    }

    /// The findings for the document of this name, none when nothing was missing.
    List<Finding> findings(String document) {
        var findings = new ArrayList<Finding>();
        if (pictures + others > 0) {
            findings.add(Finding.confirm("IN-11", Place.of(document), outside(document)));
        }
        if (scripts > 0) {
            findings.add(Finding.warns("IN-07", Place.of(document), active(document)));
        }
        return findings;
    }

    private String outside(String document) {
        int all = pictures + others;
        return "%s refers to %d %s outside the file (%d of them pictures). Nothing was fetched. Look whether the pages say all they should; if not, file a PDF printed from the screen."
                .formatted(document, all, all == 1 ? "thing" : "things", pictures);
    }

    private String active(String document) {
        return "%s contains %d %s, which %s not run. What the page would have shown only through a program is missing; file a PDF printed from the screen if it matters."
                .formatted(
                        document,
                        scripts,
                        scripts == 1 ? "program (script)" : "programs (scripts)",
                        scripts == 1 ? "was" : "were");
    }

    private static boolean reacts(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                        && attribute.getKey().length() > 3);
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }
}
