package org.safeconduct.packet.intake.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// The table of what has to become of each input.
record Fates(Map<String, List<String>> rows) {
    static Fates read() {
        try (var in = Objects.requireNonNull(Fates.class.getResourceAsStream("fates.txt"))) {
            var rows = new TreeMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int sign = line.lastIndexOf(" = ");
                        rows.put(
                                line.substring(0, sign),
                                List.of(line.substring(sign + 3).split(" or ")));
                    });
            return new Fates(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> inputs() {
        return rows.keySet();
    }

    /// Any of these will do.
    List<String> of(String name) {
        return rows.getOrDefault(key(name), List.of());
    }

    /// The name as the table writes it, which has a line for each.
    static String key(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
