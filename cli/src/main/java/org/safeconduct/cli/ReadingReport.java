package org.safeconduct.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Page.Language;
import org.safeconduct.reading.Page.Source;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.likeness.Gallery;
import org.safeconduct.reading.likeness.Likeness.Degree;

/// Tells a person what was read.
record ReadingReport(PrintWriter out) {
    /// A page of one of the files.
    private record Place(String file, int page) {}

    void tell(Map<String, Reading> readings) {
        readings.forEach(this::tell);
        tellLikes(readings);
    }

    private void tell(String file, Reading reading) {
        switch (reading) {
            case Unreadable unreadable -> out.println(unreadable.words());
            case Read read -> tell(file, read);
        }
        out.println();
    }

    private void tell(String file, Read read) {
        int pages = read.pages().size();
        out.printf(
                "%s: %s%s%n",
                file, read.kind().words(), pages == 0 ? "" : pages == 1 ? ", 1 page" : ", " + pages + " pages");
        read.facts().forEach(fact -> out.printf("  %s  (%s)%n", words(fact), fact.where()));
        for (var page : read.pages()) {
            out.printf("%nPage %d%s%n", page.number(), heading(page));
            page.concerns().forEach(concern -> out.println("  ! " + concern.words()));
            page.text().lines().forEach(line -> out.printf("%5d  %s%n", line.number(), line.words()));
        }
    }

    private static String heading(Page page) {
        var text = page.text();
        var language = text.language()
                .map(ReadingReport::name)
                .map(name -> ", " + name)
                .orElse("");
        return text.source() == Source.RECOGNISED
                ? "%s, read by machine, %d of 100 sure".formatted(language, text.confidence())
                : language;
    }

    private static String name(Language language) {
        return Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.Moment it ->
                "%s %s%s"
                        .formatted(
                                switch (it.event()) {
                                    case TAKEN -> "Taken, by its own clock,";
                                    case POSITIONED -> "Taken, by the satellites' clock,";
                                    case MADE -> "Made";
                                    case CHANGED -> "Changed";
                                },
                                it.local().toString().replace('T', ' '),
                                it.offset()
                                        .map(offset -> " (UTC" + (offset.getTotalSeconds() == 0 ? "" : offset) + ")")
                                        .orElse(", zone unknown"));
            case Fact.Position it -> String.format(Locale.ROOT, "At %.5f, %.5f", it.latitude(), it.longitude());
            case Fact.Device it -> "With " + it.name();
            case Fact.Software it -> "Written by " + it.name();
            case Fact.Maker it -> "By " + it.name();
            case Fact.Title it -> "Titled " + it.words();
            case Fact.Length it ->
                "Plays for %d:%02d"
                        .formatted(it.duration().toMinutes(), it.duration().toSecondsPart());
            case Fact.Dimensions it -> "%d by %d pixels".formatted(it.width(), it.height());
        };
    }

    /// Each pair once, in the order of the files.
    private void tellLikes(Map<String, Reading> readings) {
        var gallery = new Gallery<Place>();
        readings.forEach((file, reading) -> {
            if (reading instanceof Read read) {
                read.pages()
                        .forEach(page -> page.fingerprint().ifPresent(print -> {
                            var place = new Place(file, page.number());
                            gallery.likes(print).forEach(like -> tellLike(place, like));
                            gallery.add(place, print);
                        }));
            }
        });
    }

    private void tellLike(Place later, Gallery.Like<Place> like) {
        var likeness = like.likeness();
        out.printf(
                "Page %d of %s %s page %d of %s (%s).%n",
                later.page(),
                later.file(),
                likeness.degree() == Degree.SAME ? "looks the same as" : "is much like",
                like.key().page(),
                like.key().file(),
                Optional.of(likeness.words())
                        .filter(words -> words > 0)
                        .map(words -> words + " % of the words")
                        .orElse(likeness.looks() + " % of the looks"));
    }
}
