package org.safeconduct.packet.form.map;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.safeconduct.packet.form.facts.Facts;

/// A page for further items of a list, copied until all have room.
///
/// @param name as the form calls it, such as `Supplement A`
/// @param page counted from 1
/// @param list path of the list
/// @param first the item, counted from 0, that the page itself begins with
/// @param rows how many items a page holds
public record CopiedPage(String name, int page, String list, int first, int rows) {

    /// How many copies beside the page itself this case needs.
    public int copies(Facts facts) {
        int beyond = facts.count(list) - first - rows;
        return beyond <= 0 ? 0 : (beyond + rows - 1) / rows;
    }

    /// Turns the fact of an item on the page itself into that of its place on a copy, counted from 1.
    public UnaryOperator<String> paths(int copy) {
        var item = Pattern.compile("^" + Pattern.quote(list) + "\\[(\\d+)]");
        return path -> item.matcher(path)
                .replaceFirst(match -> list + "[" + (Integer.parseInt(match.group(1)) + copy * rows) + "]");
    }
}
