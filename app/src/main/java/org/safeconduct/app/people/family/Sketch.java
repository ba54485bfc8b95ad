package org.safeconduct.app.people.family;

import java.text.BreakIterator;
import java.util.Locale;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.Person;

/// Where everything of a tree stands when it is drawn, in pixels, so that words keep their size on any screen.
public record Sketch(Tree tree) {
    private static final int ROW = 46;
    private static final int STEP = 30;
    private static final int RADIUS = 10;
    private static final int BULGE = 18;
    private static final int LONGEST = 48;

    public int height() {
        return ROW * tree.members().size();
    }

    public int x(int row) {
        return 2 * RADIUS + STEP * tree.members().get(row).generation();
    }

    public int y(int row) {
        return ROW * row + ROW / 2;
    }

    /// Down from the elder and across to the younger; between people of one generation a bow to the left.
    public String path(Tree.Line line) {
        int x = x(line.from());
        int y = y(line.from());
        int toX = x(line.to());
        int toY = y(line.to());
        return x == toX
                ? "M%d %d C%d %d %d %d %d %d".formatted(x, y, x - BULGE, y + BULGE, x - BULGE, toY - BULGE, toX, toY)
                : "M%d %d V%d H%d".formatted(x, y, toY, toX);
    }

    /// Those of whom somebody has to think first have another look.
    public static boolean isHeld(Person person) {
        return person.details().location() == Location.DETAINED;
    }

    public static boolean isAbroad(Person person) {
        return person.details().location() == Location.ABROAD;
    }

    /// A name as far as there is room; letters stay with their marks.
    public static String brief(String name) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = letters.next(LONGEST);
        return end == BreakIterator.DONE || end == name.length() ? name : name.substring(0, end) + "…";
    }
}
