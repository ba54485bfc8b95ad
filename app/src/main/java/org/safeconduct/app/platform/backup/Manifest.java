package org.safeconduct.app.platform.backup;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// Every entry of an archive with its hash; the last entry itself, and in the form that `sha256sum -c` reads.
record Manifest(SortedMap<String, String> hashes) {
    static final String NAME = "manifest";

    Manifest() {
        this(new TreeMap<>());
    }

    void add(String entry, String hash) {
        if (hashes.put(entry, hash) != null) {
            throw new CannotGoOn("The backup holds the entry " + entry + " twice.");
        }
    }

    byte[] bytes() {
        return hashes.entrySet().stream()
                .map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Manifest parse(byte[] bytes) {
        var manifest = new Manifest();
        new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .forEach(line -> manifest.add(line[1], line[0]));
        return manifest;
    }

    /// Stops at the first entry that differs, is missing, or is there unannounced.
    void insistOn(Manifest found) {
        for (Map.Entry<String, String> line : hashes.entrySet()) {
            if (!line.getValue().equals(found.hashes.get(line.getKey()))) {
                throw new CannotGoOn("In the backup the entry %s is damaged or missing. Nothing was restored from it."
                        .formatted(line.getKey()));
            }
        }
        if (hashes.size() != found.hashes.size()) {
            throw new CannotGoOn(
                    "The backup holds entries that its manifest does not name. Nothing was restored from it.");
        }
    }
}
