package org.safeconduct.packet.typeset;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Exhibit;

/// What contents and dividers say of each target.
record Entries(Copy copy) {
    /// Stays at the end of a line that breaks behind it.
    private static final String SEPARATOR = "\u00a0\u00a0·  ";

    String title(Target target) {
        return switch (target) {
            case Target.Form(int place) -> form(copy.filing().forms().get(place).form());
            case Target.MotionPaper() -> copy.filing().title();
            case Target.Tab(int exhibit) ->
                copy.filing().exhibits().get(exhibit).title();
            case Target.Paper paper -> copy.document(paper).title();
            case Target.Order() -> copy.words("contents.order");
            case Target.Proof() -> copy.words("contents.proof");
        };
    }

    /// The letter of a tab, letter and number of a document as it is cited (B-2), nothing for the rest.
    String label(Target target) {
        return switch (target) {
            case Target.Tab(int exhibit) -> Exhibit.letter(exhibit);
            case Target.Paper(int exhibit, int document) -> Exhibit.letter(exhibit) + "-" + (document + 1);
            case Target.Form form -> "";
            case Target.MotionPaper() -> "";
            case Target.Order() -> "";
            case Target.Proof() -> "";
        };
    }

    private String form(String number) {
        String key = "contents.form." + number;
        return copy.wording().has(key) ? copy.words(key) : copy.words("contents.form", number);
    }

    /// Date, source and what comes with a document, in one line.
    String details(Target.Paper paper) {
        Document document = copy.document(paper);
        return Stream.of(
                        Optional.ofNullable(document.date()).map(PlainDates::ofEdtf),
                        Optional.ofNullable(document.source()),
                        Optional.ofNullable(document.url()),
                        Optional.ofNullable(document.pages())
                                .map(pages -> copy.words("contents.excerpt", pages.replace('-', '–'))),
                        Optional.of("contents.certified")
                                .filter(certified -> document.certified())
                                .map(copy::words),
                        translation(document),
                        Optional.ofNullable(document.interpretation()).map(given -> copy.words("contents.interpreted")))
                .flatMap(Optional::stream)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.collectingAndThen(Collectors.joining(SEPARATOR), Entries::asSentence));
    }

    private static String asSentence(String details) {
        return details.isEmpty() ? details : details.substring(0, 1).toUpperCase(Locale.ROOT) + details.substring(1);
    }

    private Optional<String> translation(Document document) {
        return Optional.ofNullable(document.translation())
                .map(translation -> translation.certificate() == null
                        ? copy.words("contents.translated.uncertified")
                        : copy.words("contents.translated"));
    }

    /// The page numbers, with the volume when the filing is split; empty while they are unknown.
    String pages(Index.Pages pages) {
        if (!pages.isKnown()) {
            return "";
        }
        String range = pages.first() == pages.last()
                ? Integer.toString(pages.first())
                : copy.words("contents.pages", Integer.toString(pages.first()), Integer.toString(pages.last()));
        return isSplit() ? copy.words("contents.volume.pages", volume(pages), range) : range;
    }

    boolean isSplit() {
        return copy.index().volumes().size() > 1;
    }

    private int volume(Index.Pages pages) {
        var volumes = copy.index().volumes();
        return IntStream.range(0, volumes.size())
                        .filter(place -> pages.first() <= volumes.get(place).last())
                        .findFirst()
                        .orElse(volumes.size() - 1)
                + 1;
    }
}
