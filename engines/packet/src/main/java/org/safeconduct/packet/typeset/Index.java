package org.safeconduct.packet.typeset;

import java.util.List;
import java.util.Optional;

/// Where everything stands in the filing, in the order of the contents.
///
/// A document that isn't among the entries isn't in the filing: no page names it but the list of omissions.
///
/// @param volumes the page ranges of a filing that is split, or empty
/// @param omissions documents that could not be read, for a draft
public record Index(List<Entry> entries, List<Volume> volumes, List<Omission> omissions) {
    public Index {
        entries = List.copyOf(entries);
        volumes = List.copyOf(volumes);
        omissions = List.copyOf(omissions);
    }

    /// The index of the first round, when only the order is known.
    public static Index unnumbered(List<Target> targets) {
        return new Index(
                targets.stream().map(target -> new Entry(target, Pages.UNKNOWN)).toList(), List.of(), List.of());
    }

    public Index withVolumes(List<Volume> split) {
        return new Index(entries, split, omissions);
    }

    public Index withOmissions(List<Omission> left) {
        return new Index(entries, volumes, left);
    }

    /// The pages of a target, or nothing when it is not in the filing.
    public Optional<Pages> find(Target target) {
        return entries.stream()
                .filter(entry -> entry.target().equals(target))
                .map(Entry::pages)
                .findFirst();
    }

    /// One line of the contents.
    public record Entry(Target target, Pages pages) {}

    /// The first and the last page number of the filing.
    public record Pages(int first, int last) {
        /// Pages that are not numbered yet.
        public static final Pages UNKNOWN = new Pages(0, 0);

        boolean isKnown() {
            return first > 0;
        }

        boolean meets(Volume volume) {
            return isKnown() && first <= volume.last() && volume.first() <= last;
        }
    }

    /// The page numbers that one file of a split filing holds.
    public record Volume(int first, int last) {}

    /// A document left out and the reason in a sentence.
    public record Omission(Target target, String reason) {}
}
