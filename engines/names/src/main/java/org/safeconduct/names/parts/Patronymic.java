package org.safeconduct.names.parts;

import java.util.List;
import org.safeconduct.names.letters.Meeting;
import org.safeconduct.names.letters.Token;

/// The Russian and Ukrainian middle name, made of the father's.
public final class Patronymic {
    /// Endings with what the father's name ends in without them, longest first.
    private record Ending(String patronymic, String father) {}

    private static final int LEAST_STEM = 2;

    private static final List<Ending> ENDINGS = List.of(
            new Ending("ьевич", "ий"),
            new Ending("ьевна", "ий"),
            new Ending("иевич", "ий"),
            new Ending("иевна", "ий"),
            new Ending("йович", "й"),
            new Ending("иивна", "ий"),
            new Ending("евич", "й"),
            new Ending("евна", "й"),
            new Ending("ович", ""),
            new Ending("овна", ""),
            new Ending("ивна", ""),
            new Ending("инична", "а"),
            new Ending("ична", "а"),
            new Ending("ьинична", "ья"),
            new Ending("ьич", "ья"),
            new Ending("мич", "ма"),
            new Ending("кич", "ка"),
            new Ending("тич", "та"),
            new Ending("iyevich", "iy"),
            new Ending("ievich", "ii"),
            new Ending("yevich", "y"),
            new Ending("yevych", "y"),
            new Ending("yovych", "y"),
            new Ending("iovych", "i"),
            new Ending("evich", "y"),
            new Ending("evych", "y"),
            new Ending("evitch", "y"),
            new Ending("ovich", ""),
            new Ending("ovych", ""),
            new Ending("ovitch", ""),
            new Ending("iyevna", "iy"),
            new Ending("ievna", "ii"),
            new Ending("yevna", "y"),
            new Ending("evna", "y"),
            new Ending("ovna", ""),
            new Ending("yivna", "y"),
            new Ending("iivna", "i"),
            new Ending("ivna", ""),
            new Ending("inichna", "a"),
            new Ending("ichna", "a"),
            new Ending("lyich", "lya"),
            new Ending("lich", "lia"),
            new Ending("mich", "ma"),
            new Ending("kich", "ka"));

    private Patronymic() {}

    /// Whether the word ends like one; some family names do, too.
    public static boolean is(Token token) {
        return ENDINGS.stream().anyMatch(ending -> fits(token, ending));
    }

    /// Whether the patronymic may be made of that father's name, in whatever scripts the two are.
    public static boolean isOf(Token patronymic, Token father) {
        return ENDINGS.stream()
                .filter(ending -> fits(patronymic, ending))
                .map(ending -> stem(patronymic, ending))
                .anyMatch(name -> Meeting.of(Token.of(name), father).isEnough());
    }

    private static boolean fits(Token token, Ending ending) {
        return token.letters().endsWith(ending.patronymic)
                && token.letters().length() >= ending.patronymic.length() + LEAST_STEM;
    }

    private static String stem(Token token, Ending ending) {
        var letters = token.letters();
        return letters.substring(0, letters.length() - ending.patronymic.length()) + ending.father;
    }
}
