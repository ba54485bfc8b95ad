package org.safeconduct.packet.form;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.facts.PartialDate;
import org.safeconduct.packet.form.map.Field.Content;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.map.Style;
import org.safeconduct.packet.form.sheet.Paper;

/// Checks that answers are written as their boxes want them: alphabet, number of digits, full dates.
final class Spelling {
    private final FieldMap map;
    private final Facts facts;
    private final Paper paper;
    private final Wording wording;

    Spelling(FieldMap map, Facts facts, Paper paper) {
        this.map = map;
        this.facts = facts;
        this.paper = paper;
        this.wording = new Wording(facts);
    }

    List<Finding> findings(List<Asked> asked) {
        var findings = new ArrayList<Finding>();
        for (var one : asked) {
            if (one.applies(facts)
                    && !one.section().isRepetition()
                    && one.field().content() instanceof Content.Words content) {
                check(one, content, findings);
            }
        }
        return findings;
    }

    private void check(Asked one, Content.Words content, List<Finding> findings) {
        var words = wording.words(content);
        if (content.style().isLatin() && hasOtherLetters(words)) {
            findings.add(
                    finding(
                            content.style() == Style.ACCOUNT ? Level.CONFIRM : Level.WARNS,
                            "FM-05",
                            one,
                            "has letters that are not Latin. Spell it in Latin letters; the native spelling has its own question."));
        }
        if (!Typefaces.missing(Typefaces.printable(words)).isEmpty()) {
            findings.add(finding(
                    Level.BLOCKS,
                    "FM-06",
                    one,
                    "has letters that no font of this machine can print. Install the Noto fonts."));
        }
        content.facts()
                .forEach(path -> facts.find(path).ifPresent(value -> shape(one, content.style(), value, findings)));
    }

    private void shape(Asked one, Style style, String value, List<Finding> findings) {
        var digits = value.replaceAll("\\D", "").length();
        var problem = switch (style) {
            case DATE ->
                PartialDate.find(value).filter(PartialDate::isExact).isPresent() || value.equals("present")
                        ? ""
                        : "asks for month, day and year, and the facts hold less. Complete the date, or leave it so and"
                                + " explain it.";
            case DIGITS -> isDigitCount(one, digits) ? "" : "has a number with too few or too many digits.";
            case A_NUMBER -> digits == 8 || digits == 9 ? "" : "has an A-number without eight or nine digits.";
            case LOCAL_NUMBER, TELEPHONE ->
                Style.AREA_CODE.write(value).isEmpty()
                        ? "has a telephone number that is not one of the United States."
                        : "";
            default -> "";
        };
        if (!problem.isEmpty()) {
            findings.add(finding(Level.CONFIRM, "FM-08", one, problem));
        }
    }

    /// A-numbers have eight or nine digits, Social Security numbers nine, online accounts twelve: as many as the box.
    private boolean isDigitCount(Asked one, int digits) {
        var at = one.field().at();
        int longest = at == null ? 0 : paper.box(at).longest();
        return longest == 0 || digits == longest || (longest == 9 && digits == 8);
    }

    private Finding finding(Level level, String rule, Asked one, String words) {
        return new Finding(level, rule, Place.of(map.form(), one.page(paper)), one.name() + " " + words);
    }

    private static boolean hasOtherLetters(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }
}
