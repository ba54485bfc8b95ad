package org.safeconduct.app.story.declaration.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.safeconduct.app.story.declaration.Clauses;
import org.safeconduct.app.story.declaration.Clauses.Use;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Draft;

/// Writes one draft of a declaration: title, opening words, the points side by side, oath, signature, and
/// the certificate of whoever read it back.
///
/// @param caption the case as the court knows it
public record WordLetter(Declaration declaration, Draft draft, Clauses clauses, String caption) {
    private static final String LINE = "________________________________________";

    /// The file.
    public byte[] bytes() {
        try (var sheet = new WordSheet();
                var bytes = new ByteArrayOutputStream()) {
            write(sheet);
            sheet.document().write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Declaration.Opening opening() {
        return declaration.opening();
    }

    private void write(WordSheet sheet) {
        var title = in(Use.TITLE, "en").orElseThrow();
        sheet.title(title);
        var place = sheet.document().createParagraph();
        place.setAlignment(ParagraphAlignment.END);
        sheet.mark(place, Marks.draft(draft.number()), "");
        sheet.mark(place, Marks.declaration(declaration.id()), "");
        sheet.mark(place, Marks.fixed(Use.TITLE, "caption"), caption);
        for (var language : languages()) {
            in(Use.TITLE, language).ifPresent(words -> heading(sheet, Use.TITLE, language, words));
        }
        said(sheet, Use.OPENING);
        points(sheet);
        said(sheet, opening().abroad() ? Use.OATH_ABROAD : Use.OATH);
        sign(sheet, opening().name());
        if (opening().isBilingual()) {
            certificate(sheet);
        }
    }

    private List<String> languages() {
        return opening().isBilingual() ? List.of("en", opening().language()) : List.of("en");
    }

    private Optional<String> in(Use use, String language) {
        return clauses.clause(use).in(language, opening());
    }

    private void heading(WordSheet sheet, Use use, String language, String words) {
        var paragraph = sheet.document().createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(WordSheet.AFTER);
        paragraph.setKeepNext(true);
        sheet.mark(paragraph, Marks.fixed(use, language), words).setBold(true);
    }

    private void said(WordSheet sheet, Use use) {
        for (var language : languages()) {
            in(use, language).ifPresent(words -> {
                var paragraph = sheet.paragraph(words);
                paragraph.setKeepNext(true);
                sheet.mark(paragraph, Marks.fixed(use, language), words);
            });
        }
    }

    private void points(WordSheet sheet) {
        if (draft.points().isEmpty()) {
            return;
        }
        boolean both = opening().isBilingual();
        var table = sheet.table(both ? 3 : 2);
        if (both) {
            head(sheet, WordSheet.row(table, true));
        }
        boolean first = !both;
        for (var point : draft.points()) {
            var row = WordSheet.row(table, first);
            first = false;
            sheet.number(cell(row.getCell(0)));
            if (both) {
                side(sheet, row.getCell(1), point, point.own());
            }
            side(sheet, row.getCell(both ? 2 : 1), point, point.english());
        }
        sheet.document().createParagraph();
    }

    private void head(WordSheet sheet, XWPFTableRow row) {
        row.setRepeatHeader(true);
        sheet.mark(
                        cell(row.getCell(1)),
                        Marks.fixed(Use.OPENING, "own"),
                        opening().spoken())
                .setBold(true);
        sheet.mark(cell(row.getCell(2)), Marks.fixed(Use.OPENING, "english"), "English")
                .setBold(true);
    }

    private static void side(WordSheet sheet, XWPFTableCell cell, Draft.Point point, String words) {
        var paragraph = cell(cell);
        WordSheet.turn(paragraph, words);
        sheet.mark(paragraph, Marks.point(point.key()), words);
    }

    private static XWPFParagraph cell(XWPFTableCell cell) {
        var paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(WordSheet.AFTER);
        return paragraph;
    }

    private static void sign(WordSheet sheet, String name) {
        for (var line : List.of("", LINE, name)) {
            var paragraph = sheet.paragraph(line);
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(!line.equals(name));
            sheet.mark(paragraph, Marks.fixed(Use.OATH, "signature"), line);
        }
    }

    private void certificate(WordSheet sheet) {
        var gap = sheet.document().createParagraph();
        gap.setSpacingAfter(2 * WordSheet.AFTER);
        in(Use.CERTIFICATE_TITLE, "en").ifPresent(words -> heading(sheet, Use.CERTIFICATE_TITLE, "en", words));
        said(sheet, Use.CERTIFICATE);
        var name = opening().interpreter();
        sign(sheet, name == null ? "Interpreter" : name);
        for (var line : List.of("Address: " + LINE, "Telephone: " + LINE, "Date: " + LINE)) {
            var paragraph = sheet.paragraph(line);
            sheet.mark(paragraph, Marks.fixed(Use.CERTIFICATE, "line"), line);
        }
    }
}
