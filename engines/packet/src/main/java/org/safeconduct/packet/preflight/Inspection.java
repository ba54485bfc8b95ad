package org.safeconduct.packet.preflight;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.preflight.Preflight.Evidence;

/// One filing under inspection, and the only place where findings of preflight are made.
record Inspection(Filing filing, Evidence evidence, Rulebook rules) {
    /// Rules that block although their entry is not certain: the portal takes no larger file, whatever the source.
    private static final Set<String> BLOCKS_ALTHOUGH_UNCERTAIN = Set.of("ECAS-05");

    Stream<Document> documents() {
        return filing.exhibits().stream().flatMap(exhibit -> exhibit.documents().stream());
    }

    Optional<Paper> paper(@Nullable Path file) {
        return file == null
                ? Optional.empty()
                : Optional.ofNullable(evidence.papers().get(file));
    }

    /// What a readable file says; empty when the file is not there, was refused, or holds no letters.
    Optional<String> text(@Nullable Path file) {
        return paper(file).map(Paper::text).filter(text -> !text.isBlank());
    }

    /// The rule as it holds on the day of filing.
    Rule rule(String id) {
        return rules.rule(id, filing.date());
    }

    /// A block, unless the rule itself still has to be confirmed.
    Finding blocks(String rule, @Nullable Path file, String words) {
        boolean sure = !rule(rule).needsConfirming() || BLOCKS_ALTHOUGH_UNCERTAIN.contains(rule);
        return finding(sure ? Level.BLOCKS : Level.CONFIRM, rule, place(file), words);
    }

    Finding warns(String rule, @Nullable Path file, String words) {
        return finding(Level.WARNS, rule, place(file), words);
    }

    Finding confirm(String rule, @Nullable Path file, String words) {
        return finding(Level.CONFIRM, rule, place(file), words);
    }

    /// A warning about the first of several pages.
    Finding warnsOfPage(String rule, Path file, int page, String words) {
        return finding(Level.WARNS, rule, Place.of(name(file), page), words);
    }

    private static Finding finding(Level level, String rule, @Nullable Place place, String words) {
        return new Finding(level, rule, place, words);
    }

    private static @Nullable Place place(@Nullable Path file) {
        return file == null ? null : Place.of(name(file));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
