package org.safeconduct.bench.finder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.search.Language;

/// Questions with pages of which somebody said how well they answer: 3 exactly, 2 well, 1 touches it. Whatever is not
/// listed does not answer.
///
/// @param pages of case 0, all that the reader of these questions may open; the index around them is full
record Judged(List<Question> questions, List<Sheet> pages) {
    private static final int DEEP = 10;

    /// @param group such as `other language`
    record Question(String group, String words, Map<Long, Integer> grades) {
        /// How near the order is to the best there is, 1 being the best (nDCG at 10).
        double score(List<Long> found) {
            double best = gain(grades.values().stream()
                    .sorted((one, other) -> other - one)
                    .limit(DEEP)
                    .toList());
            return best == 0
                    ? 0
                    : gain(found.stream()
                                    .limit(DEEP)
                                    .map(page -> grades.getOrDefault(page, 0))
                                    .toList())
                            / best;
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int rank = 0; rank < grades.size(); rank++) {
                gain += ((1 << grades.get(rank)) - 1) / (Math.log(rank + 2.0) / Math.log(2));
            }
            return gain;
        }
    }

    /// Lines: `? group | question`, then `grade language | page` for each page of it.
    ///
    /// @param first the number of the first page
    static Judged read(long first) throws IOException {
        var questions = new ArrayList<Question>();
        var pages = new ArrayList<Sheet>();
        try (var file = Objects.requireNonNull(Judged.class.getResourceAsStream("judged.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var sides = line.split("\\|", 2);
                if (line.startsWith("?")) {
                    questions.add(new Question(sides[0].substring(1).strip(), sides[1].strip(), new HashMap<>()));
                } else if (sides.length == 2) {
                    var head = List.of(sides[0].strip().split(" "));
                    long id = first + pages.size();
                    pages.add(new Sheet(id, 0, Language.of(head.get(1)), sides[1].strip()));
                    questions.getLast().grades().put(id, Integer.valueOf(head.get(0)));
                }
            }
        }
        return new Judged(questions, pages);
    }
}
