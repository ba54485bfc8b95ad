package org.safeconduct.packet.filing.manifest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.manifest.CaseFolder.Located;

/// One reading of one manifest: where its files are, and what was found on the way.
final class Reading {
    static final String MANIFEST = "filing.yaml";
    static final String FORMAT_RULE = "IN-14";

    private final CaseFolder folder;
    private final String manifest;
    private final List<Finding> mendable = new ArrayList<>();
    private final List<Finding> fatal = new ArrayList<>();
    private final Map<Path, Integer> lines = new HashMap<>();

    Reading(CaseFolder folder, String manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    Path manifest() {
        return folder.root().resolve(manifest);
    }

    CaseFolder folder() {
        return folder;
    }

    /// The file that a field names, which may be missing but never lies outside.
    Path file(Entry entry) {
        return switch (folder.locate(entry.text())) {
            case Located.Inside(Path file) -> file;
            case Located.Missing(Path file, String words) -> {
                mendable.add(finding(Level.BLOCKS, "IN-15", entry.problem(words)));
                yield file;
            }
            case Located.Outside(String words) -> {
                fatal.add(finding(Level.BLOCKS, "IN-05", entry.problem(words)));
                // stands in until the reading ends: such a manifest never becomes a filing
                yield Path.of("outside");
            }
        };
    }

    /// A file that belongs in the filing once; certificates and facts, which may serve several documents, don't pass
    /// here.
    Path fileOnce(Entry entry) {
        var file = file(entry);
        var first = lines.putIfAbsent(file, entry.line());
        if (first != null) {
            var words = "'" + entry.text() + "' is already filed by line " + first + "; is it meant twice?";
            mendable.add(finding(Level.WARNS, "IN-16", entry.problem(words)));
        }
        return file;
    }

    @Nullable
    Path findFile(Optional<Entry> entry) {
        return entry.map(this::file).orElse(null);
    }

    void refuse(Entry entry, String words) {
        fatal.add(format(entry.problem(words)));
    }

    Finding format(Problem problem) {
        return finding(Level.BLOCKS, FORMAT_RULE, problem);
    }

    List<Finding> mendable() {
        return List.copyOf(mendable);
    }

    List<Finding> fatal() {
        return List.copyOf(fatal);
    }

    private Finding finding(Level level, String rule, Problem problem) {
        return new Finding(level, rule, Place.of(manifest, problem.line()), problem.sentence());
    }
}
