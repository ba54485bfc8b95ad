package org.safeconduct.samples.page;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.samples.page.Surface.Lettering;

/// Breaks words into lines that fit a width; a single word that is too wide keeps a line of its own.
final class Lines {
    private Lines() {}

    static List<String> broken(String words, Lettering type, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && type.measure(longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
