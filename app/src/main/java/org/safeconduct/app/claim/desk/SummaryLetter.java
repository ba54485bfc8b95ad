package org.safeconduct.app.claim.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.law.Authority;
import org.safeconduct.app.claim.law.ClaimLaw;
import org.safeconduct.app.claim.map.ClaimMap;
import org.safeconduct.app.claim.map.State;
import org.safeconduct.app.claim.map.Strand;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.platform.page.Words;

/// The legal element summary as a Word file for the attorney's hand: each element with its authority, what
/// shows it and where each of these stands, what is missing and why, the index of exhibits, and the
/// witnesses.
///
/// @param caption the case as the court knows it
record SummaryLetter(String caption, ClaimLaw law, ClaimMap map, Catalog catalog, Words words) {
    private static final String FACE = "Times New Roman";
    private static final int TEXT = 12;
    private static final int SMALL = 10;
    private static final int AFTER = 120;
    private static final int INDENT = 400;

    byte[] bytes() {
        try (var file = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            file.getProperties().getCoreProperties().setCreator("");
            write(file);
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it names and says; it is made for the client's own case.
    Parcel parcel() {
        var things = new HashSet<UUID>();
        var texts = new ArrayList<String>();
        for (var strand : map.strands()) {
            strand.ties().forEach(tie -> {
                things.addAll(tie.source().things());
                texts.add(tie.said().proves());
                texts.add(Objects.requireNonNullElse(tie.answer(), ""));
            });
            strand.gaps().forEach(gap -> texts.add(said(gap)));
        }
        return new Parcel(Route.OWN_CASE, Set.copyOf(things), List.copyOf(texts));
    }

    private void write(XWPFDocument file) {
        heading(file, words.say("claim.summary.title"), TEXT + 4);
        run(paragraph(file), caption, TEXT);
        run(paragraph(file), words.say("claim.summary.lede"), SMALL).setItalic(true);
        for (var part : map.parts()) {
            heading(file, part.relief().title().in(words.locale()), TEXT + 2);
            var relief = part.relief();
            run(paragraph(file), relief.standard().in(words.locale()) + " " + said(relief.authority()), SMALL);
            part.own().forEach(strand -> element(file, strand));
        }
        index(file);
        witnesses(file);
        run(paragraph(file), words.say("claim.summary.open"), SMALL).setItalic(true);
        run(paragraph(file), words.say("claim.index.care"), SMALL).setItalic(true);
    }

    private void element(XWPFDocument file, Strand strand) {
        var ground = strand.ground();
        var title = strand.element().title().in(words.locale());
        heading(file, ground == null ? title : title + ": " + law.ground(ground.ground(), words.locale()), TEXT);
        if (ground != null) {
            run(paragraph(file), ground.words(), TEXT);
        }
        var asks = paragraph(file);
        run(asks, strand.element().asks().in(words.locale()) + " ", TEXT);
        run(asks, said(strand.element().authority()), SMALL);
        run(paragraph(file), state(strand), TEXT).setBold(true);
        strand.ties().forEach(tie -> point(file, tie));
        strand.gaps().forEach(gap -> point(file, gap));
    }

    private String state(Strand strand) {
        return strand.state() == State.CORROBORATED
                ? words.say("claim.state.by", strand.sources())
                : words.say("claim.state", strand.state());
    }

    /// Citation, day, and that a person has to confirm it where that is so.
    private String said(Authority authority) {
        return Stream.of(
                        authority.citation(),
                        words.say("claim.asOf", authority.asOf()),
                        authority.needsConfirming() ? words.say("claim.confirm") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void point(XWPFDocument file, Tie tie) {
        var paragraph = item(file);
        run(paragraph, tie.said().proves() + " ", TEXT);
        run(paragraph, "(" + catalog.label(tie.source(), words) + ")", SMALL);
        if (tie.hurts()) {
            run(paragraph, " " + words.say("claim.bearing", tie.said().bearing()), TEXT)
                    .setBold(true);
            run(paragraph, tie.answer() == null ? "" : ": " + tie.answer(), TEXT);
        }
    }

    private void point(XWPFDocument file, Gap gap) {
        var paragraph = item(file);
        run(paragraph, words.say("claim.gap.not") + ": ", TEXT).setBold(true);
        run(paragraph, said(gap), TEXT);
    }

    private static String said(Gap gap) {
        var told = gap.told();
        return Stream.of(told.missing(), told.sought(), told.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private void index(XWPFDocument file) {
        heading(file, words.say("claim.summary.exhibits"), TEXT + 2);
        map.index().forEach((source, ties) -> {
            run(paragraph(file), catalog.label(source, words), TEXT).setBold(true);
            ties.forEach(tie -> shows(file, tie));
        });
        if (map.index().isEmpty()) {
            run(paragraph(file), words.say("claim.element.nothing"), TEXT);
        }
    }

    private void shows(XWPFDocument file, Tie tie) {
        var paragraph = item(file);
        run(paragraph, tie.said().proves(), TEXT);
        law.element(tie.at().element())
                .ifPresent(element -> run(paragraph, " (" + element.title().in(words.locale()) + ")", SMALL));
    }

    private void witnesses(XWPFDocument file) {
        heading(file, words.say("claim.summary.witnesses"), TEXT + 2);
        map.witnesses().forEach((name, ties) -> {
            run(paragraph(file), name, TEXT).setBold(true);
            ties.forEach(tie -> point(file, tie));
        });
        if (map.witnesses().isEmpty()) {
            run(paragraph(file), words.say("claim.summary.noWitness"), TEXT);
        }
    }

    private static void heading(XWPFDocument file, String words, int size) {
        var paragraph = paragraph(file);
        paragraph.setSpacingBefore(2 * AFTER);
        paragraph.setKeepNext(true);
        run(paragraph, words, size).setBold(true);
    }

    private static XWPFParagraph item(XWPFDocument file) {
        var paragraph = paragraph(file);
        paragraph.setIndentationLeft(INDENT);
        run(paragraph, "– ", TEXT);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument file) {
        var paragraph = file.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, int size) {
        var run = paragraph.createRun();
        run.setFontSize(size);
        for (var script : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FACE, script);
        }
        run.setText(words);
        return run;
    }
}
