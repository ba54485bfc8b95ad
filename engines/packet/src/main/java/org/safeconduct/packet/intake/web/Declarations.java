package org.safeconduct.packet.intake.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps of a page's own styles what carries meaning on paper: emphasis, alignment, lists, lines around cells,
/// and whether something is shown at all.
///
/// Colours go, because white letters on a background that is not printed can't be read. Widths and positions
/// go, because what is pushed over the edge of the sheet is lost.
final class Declarations {
    private static final Set<String> KEPT = Set.of(
            "display",
            "visibility",
            "font-weight",
            "font-style",
            "text-align",
            "text-decoration",
            "vertical-align",
            "white-space",
            "direction",
            "list-style-type",
            "border",
            "border-top",
            "border-right",
            "border-bottom",
            "border-left",
            "border-collapse",
            "padding",
            "padding-left",
            "padding-right",
            "padding-top",
            "padding-bottom");

    private static final Pattern HARMLESS = Pattern.compile("[\\p{Alnum} .%#-]{1,80}");
    private static final Pattern NEGATIVE = Pattern.compile("(^|\\s)-");
    private static final Set<String> DISPLAYS = Set.of(
            "none",
            "block",
            "inline",
            "inline-block",
            "list-item",
            "table",
            "table-row",
            "table-cell",
            "table-row-group");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>*+-]{1,300}");
    private static final int LONGEST = 500_000;

    private Declarations() {}

    /// Cleans the declarations of one `style` attribute or one rule.
    static String clean(String style) {
        return Arrays.stream(COMMENT.matcher(style).replaceAll(" ").split(";"))
                .map(Declarations::one)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /// Cleans a style sheet. Rules inside `@media` and the like are left out with their frame: which of them
    /// hold on paper is a guess.
    static String cleanSheet(String sheet) {
        if (sheet.length() > LONGEST) {
            return "";
        }
        var kept = new StringBuilder();
        var rest = COMMENT.matcher(sheet).replaceAll(" ");
        int at = 0;
        while (true) {
            int open = rest.indexOf('{', at);
            if (open < 0) {
                return kept.toString();
            }
            int close = closing(rest, open);
            append(kept, rest.substring(at, open), rest.substring(open + 1, close));
            at = Math.min(rest.length(), close + 1);
        }
    }

    private static void append(StringBuilder kept, String before, String block) {
        String selector = before.substring(before.lastIndexOf(';') + 1).strip();
        String declarations = clean(block);
        if (SELECTOR.matcher(selector).matches() && !declarations.isEmpty()) {
            kept.append(selector).append(" { ").append(declarations).append(" }\n");
        }
    }

    private static int closing(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            char character = sheet.charAt(at);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return sheet.length();
    }

    private static String one(String declaration) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration
                .substring(colon + 1)
                .replace("!important", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return KEPT.contains(property) && isHarmless(property, value) ? property + ": " + value : "";
    }

    private static boolean isHarmless(String property, String value) {
        return HARMLESS.matcher(value).matches()
                && !NEGATIVE.matcher(value).find()
                && (!property.equals("display") || DISPLAYS.contains(value));
    }
}
