package org.safeconduct.packet.intake.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/// A Word file whose every part can be replaced, added or left out.
final class RawWord {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWord() {}

    /// A letter of one sentence and of what is added.
    static RawWord letter(String more) {
        return new RawWord()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='application/xml'/><Default Extension='png' ContentType='image/png'/>"
                                + "<Override PartName='/word/document.xml' ContentType="
                                + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
                .part("_rels/.rels", relationships(relationship("a", "officeDocument", "word/document.xml")))
                .document("", more);
    }

    RawWord document(String type, String more) {
        return part(
                "word/document.xml",
                type + "<w:document " + NAMESPACES + "><w:body>" + paragraph("This letter can be read.") + more
                        + "</w:body></w:document>");
    }

    RawWord part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWord part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawWord without(String name) {
        parts.remove(name);
        return this;
    }

    /// What the letter refers to, under the id `x`, outside of itself.
    RawWord outside(String kind, String target) {
        return part(
                "word/_rels/document.xml.rels",
                relationships("<Relationship Id='x' Type='%s%s' Target='%s' TargetMode='External'/>"
                        .formatted(OFFICE, kind, target)));
    }

    RawWord inside(String kind, String target) {
        return part("word/_rels/document.xml.rels", relationships(relationship("x", kind, target)));
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String field(String instruction) {
        return ("<w:p><w:r><w:fldChar w:fldCharType='begin' w:dirty='true'/></w:r><w:r><w:instrText>%s</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")
                .formatted(instruction);
    }

    /// A drawing that shows the picture called `x` of this kind, `embed` or `link`.
    static String drawing(String kind) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='900000' cy='900000'/><wp:docPr id='1' name='p'/><a:graphic>"
                + "<a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/picture'><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id='0' name='p'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:" + kind + "='x'/>"
                + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x='0' y='0'/>"
                + "<a:ext cx='900000' cy='900000'/></a:xfrm><a:prstGeom prst='rect'/></pic:spPr></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    static String relationships(String entries) {
        return "<Relationships xmlns='" + RELATIONSHIPS + "'>" + entries + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id='%s' Type='%s%s' Target='%s'/>".formatted(id, OFFICE, kind, target);
    }

    byte[] bytes() {
        return bytes(zip -> {});
    }

    /// With what is put behind its parts.
    byte[] bytes(Behind behind) {
        return Packing.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    Packing.put(zip, part.getKey(), part.getValue());
                }
                behind.put(zip);
            }
        });
    }

    @FunctionalInterface
    interface Behind {
        void put(ZipOutputStream zip) throws IOException;
    }
}
