package org.safeconduct.reading.sheet;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.safeconduct.reading.Page.Line;

/// Whether a text layer says what the eye sees. Some layers are the leavings of a poor scanner, some are letters under
/// the codes of others.
final class Soundness {
    /// A page number or a stamp does not make a scan readable.
    private static final int FEW = 40;
    /// A stamp and a heading do not either, where a picture fills the page.
    private static final int FEW_ON_A_SCAN = 200;
    private static final double MUCH = 0.6;
    private static final double MOST = 0.8;

    private Soundness() {}

    /// @param pictured share of the page that pictures cover
    static boolean isEnough(List<Line> lines, double pictured) {
        var words = lines.stream()
                .flatMap(line -> line.parts().stream())
                .map(word -> word.text())
                .toList();
        long letters = words.stream()
                .mapToLong(word ->
                        word.codePoints().filter(Character::isLetterOrDigit).count())
                .sum();
        int wanted = pictured == 0 ? 1 : pictured < MUCH ? FEW : FEW_ON_A_SCAN;
        return letters >= wanted && isSound(words);
    }

    private static boolean isSound(List<String> words) {
        long sound = words.stream().filter(Soundness::isWord).count();
        return sound >= MOST * words.size();
    }

    /// A word of one script, without the marks of a lost code.
    private static boolean isWord(String word) {
        if (word.codePoints().anyMatch(point -> point == 0xfffd || Character.getType(point) == Character.PRIVATE_USE)) {
            return false;
        }
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                        .distinct()
                        .count()
                <= 1;
    }
}
