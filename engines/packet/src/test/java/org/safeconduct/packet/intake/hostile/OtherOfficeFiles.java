package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.first;

/// OpenDocument texts, and what other office programs make.
final class OtherOfficeFiles {
    private static final String NAMESPACES = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' xmlns:script='urn:oasis:names:tc:opendocument:xmlns:script:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";

    private OtherOfficeFiles() {}

    static void stock(Shelf shelf, Bait bait) {
        texts(shelf, bait);
        links(shelf, bait);
        others(shelf);
    }

    private static void texts(Shelf shelf, Bait bait) {
        var whole = text("");
        shelf.put("office/sound.odt", whole);
        shelf.put("office/cut-in-half.odt", first(whole, whole.length / 2));
        shelf.put("office/content-missing.odt", Packing.zip("mimetype", "application/vnd.oasis.opendocument.text"));
        shelf.put(
                "office/laughs.odt", packed(Xml.laughs("office:document-content") + content("<text:p>&l9;</text:p>")));
        shelf.put(
                "office/steals.odt",
                packed(Xml.thief("office:document-content", bait) + content("<text:p>&s;&n;&stolen;</text:p>")));
        shelf.put("office/very-deep.odt", text("<text:section text:name='s'>".repeat(20_000)));
        shelf.put(
                "office/locked.odt",
                Packing.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry"
                                + " manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
                        "content.xml",
                        "locked"));
        shelf.put(
                "office/flat.fodt",
                "<?xml version='1.0'?><office:document " + NAMESPACES
                        + " office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text>"
                        + section(bait.fileAddress("secret.txt")) + "</office:text></office:body></office:document>");
        shelf.put(
                "office/flat-steals.fodt",
                Xml.thief("office:document", bait) + "<office:document " + NAMESPACES
                        + " office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text><text:p>&s;&n;</text:p>"
                        + "</office:text></office:body></office:document>");
    }

    private static void links(Shelf shelf, Bait bait) {
        shelf.put("office/section-of-another-file.odt", text(section(bait.fileAddress("secret.txt"))));
        shelf.put("office/section-at-an-address.odt", text(section(bait.address("section"))));
        shelf.put(
                "office/picture-at-an-address.odt",
                text(frame("<draw:image xlink:href='%s'/>".formatted(bait.address("p.png")))));
        shelf.put(
                "office/picture-in-a-file.odt",
                text(frame("<draw:image xlink:href='%s'/>".formatted(bait.fileAddress("secret.png")))));
        shelf.put(
                "office/picture-climbs-out.odt",
                text(frame("<draw:image xlink:href='../../../../../../..%s'/>".formatted(bait.path("secret.png")))));
        shelf.put(
                "office/object-in-a-file.odt",
                text(frame("<draw:object-ole xlink:href='%s'/>".formatted(bait.fileAddress("secret.odt")))));
        shelf.put(
                "office/floating-frame.odt",
                text(frame("<draw:floating-frame xlink:href='%s'/>".formatted(bait.fileAddress("secret.html")))));
        shelf.put(
                "office/plug-in.odt", text(frame("<draw:plugin xlink:href='%s'/>".formatted(bait.address("plugin")))));
        shelf.put(
                "office/scripted.odt",
                packed(
                        "<office:document-content " + NAMESPACES + "><office:scripts><office:event-listeners>"
                                + "<script:event-listener script:language='ooo:script' script:event-name='dom:load' xlink:href="
                                + "'vnd.sun.star.script:a.b.c?language=Basic&amp;location=document'/></office:event-listeners></office:scripts>"
                                + "<office:body><office:text><text:p>scripted</text:p></office:text></office:body></office:document-content>"));
    }

    private static void others(Shelf shelf) {
        shelf.put("office/a-spreadsheet.xlsx", Packing.zip("xl/workbook.xml", "<workbook/>"));
        shelf.put("office/a-presentation.pptx", Packing.zip("ppt/presentation.xml", "<p/>"));
        shelf.put(
                "office/a-spreadsheet.ods", Packing.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        shelf.put("office/a-drawing.odg", Packing.zip("mimetype", "application/vnd.oasis.opendocument.graphics"));
        shelf.put("office/a-book.epub", Packing.zip("mimetype", "application/epub+zip"));
        shelf.put("office/old-spreadsheet.xls", WordFiles.compound("Workbook"));
        shelf.put(
                "office/word-xml-of-2003.xml",
                "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>");
    }

    private static byte[] text(String more) {
        return packed(content("<text:p>This text can be read.</text:p>" + more));
    }

    private static byte[] packed(String content) {
        return Packing.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry"
                        + " manifest:full-path='/' manifest:media-type='application/vnd.oasis.opendocument.text'/><manifest:file-entry"
                        + " manifest:full-path='content.xml' manifest:media-type='text/xml'/></manifest:manifest>",
                "content.xml",
                content);
    }

    private static String content(String body) {
        return "<office:document-content " + NAMESPACES + " office:version='1.2'><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static String section(String address) {
        return "<text:section text:name='s'><text:section-source xlink:href='%s'/><text:p>here</text:p></text:section>"
                .formatted(address);
    }

    private static String frame(String inside) {
        return "<text:p><draw:frame svg:width='3cm' svg:height='3cm'>" + inside + "</draw:frame></text:p>";
    }
}
