package org.safeconduct.bench.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Two full names, and whether they may be one person's, as somebody said who had not seen what the engine says.
record LabelledPair(String group, boolean same, String one, String other, String note) {
    /// Half of the pairs are for tuning, and the other half was measured and never tuned for.
    static List<LabelledPair> read(String half) throws IOException {
        try (var stream =
                        Objects.requireNonNull(LabelledPair.class.getResourceAsStream("pairs-" + half + ".tsv"), half);
                var rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .map(row -> new LabelledPair(row[0], row[1].equals("same"), row[2], row[3], row[4]))
                    .toList();
        }
    }
}
