package org.safeconduct.packet.intake.web;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.safeconduct.packet.intake.web.CleanPage.Pictures;

/// Plain text as a page of lines.
public final class Lines {
    private static final int TAB = 8;
    private static final int PIECE = 300_000;
    private static final Pattern COLUMNS = Pattern.compile("\\S(\\t| {3,})\\S");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r\\f]]");

    private Lines() {}

    /// Text holds hardly any control characters; programs and pictures are full of them.
    static boolean isText(String text) {
        return UNPRINTABLE.matcher(text).results().count() <= text.length() / 50;
    }

    /// The pages in pieces of some hundred sheets, the next one begun where a line ends.
    static Iterator<CleanPage> pages(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        while (text.length() - from > PIECE) {
            int end = text.indexOf('\n', from + PIECE) + 1;
            end = end == 0 || end - from > 2 * PIECE ? from + PIECE : end;
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));
        return pieces.stream()
                .map(piece -> CleanPage.ours(html(piece), "", Pictures.NONE))
                .iterator();
    }

    /// The lines as markup that the press knows how to set.
    public static String html(String text) {
        // Tabs and runs of spaces were set under each other by someone whose letters were all of one width.
        long columns = COLUMNS.matcher(text).results().limit(3).count();
        var html = new StringBuilder(columns < 3 ? "<div>" : "<div class='columns'>");
        String[] sheets = UNPRINTABLE.matcher(text).replaceAll("").split("\f", -1);
        for (int sheet = 0; sheet < sheets.length; sheet++) {
            html.append(sheet == 0 ? "<div>" : "<div class='next'>");
            sheets[sheet].lines().forEach(line -> append(html, line));
            html.append("</div>");
        }
        return html.append("</div>").toString();
    }

    private static void append(StringBuilder html, String line) {
        html.append(Bidi.getBaseDirection(line) == Bidi.RTL ? "<p class='line' dir='rtl'>" : "<p class='line'>")
                .append(line.isBlank() ? "&nbsp;" : Entities.escape(expand(line)))
                .append("</p>");
    }

    /// Tabs become spaces up to the next multiple of eight, as terminals do.
    static String expand(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var expanded = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '\t') {
                expanded.repeat(' ', TAB - expanded.length() % TAB);
            } else {
                expanded.append(character);
            }
        }
        return expanded.toString();
    }
}
