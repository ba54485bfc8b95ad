package org.safeconduct.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.safeconduct.names.index.NameIndex;
import org.safeconduct.names.parts.Name;

/// One name among 50,000 that are made of the words of the labelled pairs, each asked for as somebody else
/// would write it.
final class SearchRows {
    private static final int PEOPLE = 50_000;
    private static final int ASKED = 400;
    private static final double LEAST = 0.85;

    private SearchRows() {}

    static void print() throws IOException {
        var dice = new Random(23);
        var people = Crowd.of(PEOPLE, dice);
        var index = NameIndex.of(people);
        var took = new double[ASKED];
        int found = 0;
        int others = 0;
        for (int turn = 0; turn < ASKED; turn++) {
            int place = dice.nextInt(people.size());
            var asked = Name.of(Crowd.otherwise(people.get(place), dice));
            var hits = new ArrayList<NameIndex.Hit>();
            took[turn] = NamesBench.cpuSeconds(() -> hits.addAll(index.find(asked, LEAST)));
            boolean there = hits.stream().anyMatch(hit -> hit.place() == place);
            found += there ? 1 : 0;
            others += hits.size() - (there ? 1 : 0);
        }
        Arrays.sort(took);
        NamesBench.print(
                "%nsearch among %,d, %d asked: recall %.3f, %.2f others a query, %.1f ms median, %.1f ms for nine in ten",
                people.size(),
                ASKED,
                found / (double) ASKED,
                others / (double) ASKED,
                took[ASKED / 2] * 1000,
                took[ASKED * 9 / 10] * 1000);
    }
}
