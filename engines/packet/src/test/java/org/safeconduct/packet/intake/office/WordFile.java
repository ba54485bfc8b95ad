package org.safeconduct.packet.intake.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small DOCX, made by hand so that a test can put anything into it.
final class WordFile {
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();

    WordFile paragraph(String text) {
        return markup("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    WordFile markup(String xml) {
        body.append(xml);
        return this;
    }

    WordFile field(String first, String second, String result) {
        return markup("""
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>%s</w:instrText></w:r>\
                <w:r><w:instrText>%s</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:t>%s</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""".formatted(first, second, result));
    }

    WordFile linkedPicture(String target) {
        relationships.append(relationship("pic", "image", target));
        return markup("""
                <w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"/><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
                <pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="pic"/></pic:blipFill>\
                <pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""");
    }

    WordFile outside(String kind, String target) {
        relationships.append(relationship("r" + relationships.length(), kind, target));
        return this;
    }

    WordFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        part("_rels/.rels", relationships("""
                <Relationship Id="rId1" Target="word/document.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>"""));
        part("word/_rels/document.xml.rels", relationships(relationships.toString()));
        parts.putIfAbsent("word/document.xml", document());
        return zip(parts);
    }

    private String document() {
        return """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>%s</w:body></w:document>""".formatted(body);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return """
                <Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
                Target="%s" TargetMode="External"/>""".formatted(id, kind, target);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
