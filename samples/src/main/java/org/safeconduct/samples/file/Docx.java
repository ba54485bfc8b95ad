package org.safeconduct.samples.file;

import static org.safeconduct.samples.file.Parcel.escaped;

import java.util.LinkedHashMap;
import org.safeconduct.samples.paper.Block;
import org.safeconduct.samples.paper.Script;

/// A script as a Word document (ECMA-376), with the least that Word and LibreOffice need.
public final class Docx {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/></Types>
            """;
    private static final String LINKS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
            officeDocument" Target="word/document.xml"/></Relationships>
            """;
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            """;
    private static final String FOOT = """
            <w:sectPr><w:pgSz w:w="12240" w:h="15840"/>\
            <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720"\
             w:gutter="0"/></w:sectPr></w:body></w:document>
            """;

    private Docx() {}

    public static byte[] of(Script script) {
        var body = new StringBuilder(HEAD);
        var table = false;
        for (var block : script.blocks()) {
            if (block instanceof Block.Row != table) {
                table = !table;
                body.append(table ? tableStart() : "</w:tbl>");
            }
            body.append(xml(block));
        }
        body.append(table ? "</w:tbl>" : "");
        if (!script.look().mark().isEmpty()) {
            body.append(paragraph("<w:jc w:val=\"center\"/>", script.look().mark(), "<w:sz w:val=\"14\"/>"));
        }
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", TYPES);
        entries.put("_rels/.rels", LINKS);
        entries.put("word/document.xml", body.append(FOOT).toString());
        return Parcel.of(entries);
    }

    private static String tableStart() {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9360\" w:type=\"dxa\"/><w:tblBorders>"
                + edges("top", "left", "bottom", "right", "insideH", "insideV") + "</w:tblBorders></w:tblPr>";
    }

    private static String edges(String... names) {
        var edges = new StringBuilder();
        for (var name : names) {
            edges.append("<w:").append(name).append(" w:val=\"single\" w:sz=\"4\" w:color=\"999999\"/>");
        }
        return edges.toString();
    }

    private static String xml(Block block) {
        var middle = "<w:jc w:val=\"center\"/>";
        var bold = "<w:b/>";
        return switch (block) {
            case Block.Title title -> paragraph(middle, title.words(), bold + "<w:sz w:val=\"26\"/>");
            case Block.Heading heading -> paragraph("<w:keepNext/>", heading.words(), bold);
            case Block.Centred line -> paragraph(middle, line.words(), "");
            case Block.Right line -> paragraph("<w:jc w:val=\"right\"/>", line.words(), "");
            case Block.Small small -> paragraph("", small.words(), "<w:sz w:val=\"18\"/>");
            case Block.Numbered paragraph ->
                paragraph(
                        "<w:ind w:left=\"567\" w:hanging=\"567\"/>",
                        paragraph.number() + ".\t" + paragraph.words(),
                        "");
            case Block.Ends ends ->
                paragraph("<w:tabs><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs>", ends.words(), "");
            case Block.Row row -> row(row);
            case Block.Rule rule ->
                paragraph("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\"/></w:pBdr>", "", "");
            case Block.NewPage page -> "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n";
            case Block.Paragraph paragraph -> paragraph("", paragraph.words(), "");
            case Block.Signed signed -> paragraph("<w:spacing w:before=\"360\"/>", signed.words(), "");
            case Block.Sealed sealed -> paragraph("", sealed.words(), "<w:i/>");
        };
    }

    private static String row(Block.Row row) {
        var xml = new StringBuilder("<w:tr>");
        for (var cell : row.cells()) {
            xml.append("<w:tc>")
                    .append(paragraph("", cell, "<w:sz w:val=\"21\"/>"))
                    .append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    private static String paragraph(String shape, String words, String run) {
        var faced = "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:cs=\"Liberation Serif\"/>";
        var sized = run.contains("w:sz") ? run : run + "<w:sz w:val=\"23\"/>";
        var text = escaped(words).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return "<w:p><w:pPr>" + spaced(shape) + "</w:pPr><w:r><w:rPr>" + faced + sized
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>\n";
    }

    /// The schema fixes the order of a paragraph's properties: spacing stands before indents and alignment.
    private static String spaced(String shape) {
        var spacing = "<w:spacing w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/>";
        if (shape.contains("w:spacing")) {
            return shape;
        }
        return shape.contains("w:ind") || shape.contains("w:jc") ? spacing + shape : shape + spacing;
    }
}
