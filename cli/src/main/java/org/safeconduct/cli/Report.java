package org.safeconduct.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.assembly.Outcome;

/// Tells a person at a prompt what became of a filing and what to look at before it goes out.
final class Report {
    private static final int WIDTH = 90;
    private static final Map<Level, String> HEADINGS = new TreeMap<>(Map.of(
            Level.BLOCKS, "Blocks the filing",
            Level.WARNS, "Better mended first",
            Level.CONFIRM, "For a person to confirm"));

    private final PrintWriter out;
    private final Rulebook rulebook;

    Report(PrintWriter out, Rulebook rulebook) {
        this.out = out;
        this.rulebook = rulebook;
    }

    /// Prints everything and answers with the exit code.
    int tell(Outcome outcome) {
        HEADINGS.forEach((level, heading) -> list(heading, outcome.findings(), level));
        return switch (outcome) {
            case Outcome.Assembled assembled -> tellAssembled(assembled);
            case Outcome.Blocked _ -> {
                out.println("Not assembled: " + blocks(outcome) + ". Mend what blocks, or look at it with --draft.");
                yield Exit.BLOCKED;
            }
            case Outcome.Unreadable _ -> {
                out.println("Nothing was assembled: the manifest can't be used as it stands.");
                yield Exit.UNREADABLE;
            }
        };
    }

    private int tellAssembled(Outcome.Assembled assembled) {
        boolean blocked = assembled.findings().stream().anyMatch(finding -> finding.level() == Level.BLOCKS);
        out.printf(Locale.ROOT, "%s%d pages%n", blocked ? "DRAFT, not for filing: " : "", assembled.pages());
        for (Outcome.Volume volume : assembled.volumes()) {
            out.printf(
                    Locale.ROOT,
                    "  %s  pages %d to %d, %.1f MB%n",
                    volume.file(),
                    volume.first(),
                    volume.last(),
                    volume.bytes() / 1e6);
        }
        out.println("Read it before you file it. Nothing here is legal advice.");
        return blocked ? Exit.BLOCKED : Exit.DONE;
    }

    private static String blocks(Outcome outcome) {
        long blocks = outcome.findings().stream()
                .filter(finding -> finding.level() == Level.BLOCKS)
                .count();
        return blocks == 1 ? "1 thing blocks" : blocks + " things block";
    }

    /// Findings of one rule stand together under its title, so that its authority is given once.
    private void list(String heading, List<Finding> findings, Level level) {
        var byRule = findings.stream()
                .filter(finding -> finding.level() == level)
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        if (byRule.isEmpty()) {
            return;
        }
        out.println(heading.toUpperCase(Locale.ROOT));
        byRule.forEach((id, found) -> {
            out.println("  " + authority(id));
            found.forEach(this::tell);
            out.println();
        });
    }

    private void tell(Finding finding) {
        var place = finding.place();
        var lines = wrap(place == null ? finding.words() : shown(place) + ": " + finding.words());
        out.println("    - " + lines.getFirst());
        lines.stream().skip(1).forEach(line -> out.println("      " + line));
    }

    private static String shown(Place place) {
        if (place.page() == 0) {
            return place.document();
        }
        return place.document() + (place.document().endsWith(".yaml") ? ", line " : ", page ") + place.page();
    }

    /// Title of the rule, and where it comes from: citation, date, and whether a person has to confirm it.
    private String authority(String id) {
        var versions = rulebook.versions(id);
        if (versions.isEmpty()) {
            return id;
        }
        Rule rule = versions.getLast();
        var doubt = rule.needsConfirming() ? ", confirm" : "";
        return "%s  [%s: %s, as of %s%s]".formatted(rule.title(), id, rule.citation(), rule.asOf(), doubt);
    }

    private static List<String> wrap(String words) {
        var filled = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                filled.append('\n');
                column = 0;
            }
            filled.append(column == 0 ? "" : " ").append(word);
            column += word.length() + (column == 0 ? 0 : 1);
        }
        return filled.toString().lines().toList();
    }
}
