package org.safeconduct.packet.preflight;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;

/// Whether the pages keep to the size, the searchability and the limit that are asked.
final class Sheets {
    /// Half a millimetre: scanners cut no closer.
    private static final float TOLERANCE = 1.5f;

    private Sheets() {}

    static Stream<Finding> areTheyLetterSize(Inspection inspection) {
        var letter = inspection.rule("DOC-01").points();
        return papers(inspection)
                .flatMap(paper -> about(paper, page -> !isSize(page, letter))
                        .map(pages -> inspection.warnsOfPage(
                                "DOC-01",
                                paper.getKey(),
                                first(paper, page -> !isSize(page, letter)),
                                pages + " not of letter size, and will be fitted on a letter page."))
                        .stream());
    }

    static Stream<Finding> canTheyBeSearched(Inspection inspection) {
        return papers(inspection)
                .flatMap(paper -> about(paper, page -> !page.searchable())
                        .map(pages -> inspection.confirm(
                                "ECAS-07",
                                paper.getKey(),
                                pages + " without text that can be searched. That is fine for photographs."))
                        .stream());
    }

    static Stream<Finding> doTheyKeepTheLimit(Inspection inspection) {
        long limit = inspection.filing().limit();
        return papers(inspection)
                .filter(paper -> paper.getValue().bytes() > limit)
                .map(paper -> overLimit(inspection, paper.getKey(), paper.getValue()));
    }

    static Optional<Finding> isTheLimitWithinTheRule(Inspection inspection) {
        long allowed = inspection.rule("ECAS-05").bytes();
        return inspection.filing().limit() > allowed
                ? Optional.of(inspection.confirm(
                        "ECAS-05",
                        null,
                        "The manifest allows parts of "
                                + megabytes(inspection.filing().limit()) + ", more than the " + megabytes(allowed)
                                + " that the portal takes."))
                : Optional.empty();
    }

    private static Finding overLimit(Inspection inspection, Path file, Paper paper) {
        var size = "This file is " + megabytes(paper.bytes()) + ", over the limit of "
                + megabytes(inspection.filing().limit());
        return paper.pages().size() == 1
                ? inspection.blocks(
                        "ECAS-05", file, size + ", and is a single page, which can't be divided. Scan it smaller.")
                : inspection.warns("ECAS-05", file, size + ", so it will be divided between pages.");
    }

    private static Stream<Map.Entry<Path, Paper>> papers(Inspection inspection) {
        return inspection.evidence().papers().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    /// The beginning of a sentence about the pages of a kind; empty when there is none.
    private static Optional<String> about(Map.Entry<Path, Paper> paper, Predicate<Paper.Page> kind) {
        var numbers = numbers(paper.getValue(), kind);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (numbers.size() == paper.getValue().pages().size()) {
            return Optional.of(numbers.size() == 1 ? "Its only page is" : "All its pages are");
        }
        var list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(numbers.size() == 1 ? "Page " + list + " is" : "Pages " + list + " are");
    }

    private static int first(Map.Entry<Path, Paper> paper, Predicate<Paper.Page> kind) {
        return numbers(paper.getValue(), kind).getFirst();
    }

    private static List<Integer> numbers(Paper paper, Predicate<Paper.Page> kind) {
        return IntStream.rangeClosed(1, paper.pages().size())
                .filter(number -> kind.test(paper.pages().get(number - 1)))
                .boxed()
                .toList();
    }

    /// Lying or standing.
    private static boolean isSize(Paper.Page page, List<Float> size) {
        boolean standing = near(page.width(), size.getFirst()) && near(page.height(), size.getLast());
        boolean lying = near(page.height(), size.getFirst()) && near(page.width(), size.getLast());
        return standing || lying;
    }

    private static boolean near(float one, float other) {
        return Math.abs(one - other) <= TOLERANCE;
    }

    private static String megabytes(long bytes) {
        return Math.ceilDiv(bytes, 100_000) / 10.0 + " MB";
    }
}
