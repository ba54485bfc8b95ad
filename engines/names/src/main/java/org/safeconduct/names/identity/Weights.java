package org.safeconduct.names.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The evidence of each finding, as `weights.tsv` lists it.
final class Weights {
    /// From here on two names are forms of each other and not only alike.
    static final double SAME_NAME = 0.9;

    private static final Map<String, Evidence> ALL = read();

    /// An A-number off by one digit never settles anything alone: numbers are given out in a row.
    static final Evidence SLIP = of("number", "slip");

    private Weights() {}

    static Evidence of(String field, String finding) {
        return Objects.requireNonNull(ALL.get(field + " " + finding), finding);
    }

    private static Map<String, Evidence> read() {
        Map<String, Evidence> weights = new HashMap<>();
        rows("weights.tsv")
                .forEach(row ->
                        weights.put(row[0] + " " + row[1], new Evidence(row[0], row[4], bits(row[2]) - bits(row[3]))));
        return weights;
    }

    private static double bits(String share) {
        return Math.log(Double.parseDouble(share)) / Math.log(2);
    }

    static List<String[]> rows(String resource) {
        try (var stream = Objects.requireNonNull(Weights.class.getResourceAsStream(resource), resource);
                var rows = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
