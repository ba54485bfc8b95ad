package org.safeconduct.samples.file;

import static org.safeconduct.samples.file.Parcel.escaped;

import java.util.LinkedHashMap;
import org.safeconduct.samples.paper.Block;
import org.safeconduct.samples.paper.Script;

/// A script as an OpenDocument text.
public final class Odt {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"\
             manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
            </manifest:manifest>
            """.formatted(TYPE);
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content office:version="1.2"\
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">\
            <office:automatic-styles>\
            %s%s%s%s\
            </office:automatic-styles><office:body><office:text>
            """.formatted(
                    style("Body", "", "fo:font-size=\"12pt\""),
                    style("Middle", "fo:text-align=\"center\"", "fo:font-size=\"12pt\" fo:font-weight=\"bold\""),
                    style("Right", "fo:text-align=\"end\"", "fo:font-size=\"12pt\""),
                    style("Small", "", "fo:font-size=\"8pt\""));
    private static final String FOOT = "</office:text></office:body></office:document-content>\n";

    private Odt() {}

    private static String style(String name, String paragraph, String text) {
        return "<style:style style:name=\"" + name + "\" style:family=\"paragraph\">"
                + "<style:paragraph-properties fo:margin-bottom=\"0.25cm\" fo:line-height=\"130%\" " + paragraph + "/>"
                + "<style:text-properties fo:font-family=\"Liberation Serif\" " + text + "/></style:style>";
    }

    public static byte[] of(Script script) {
        var body = new StringBuilder(HEAD);
        script.blocks().forEach(block -> body.append(paragraph(styleOf(block), numbered(block))));
        body.append(paragraph("Small", script.look().mark())).append(FOOT);
        var entries = new LinkedHashMap<String, String>();
        entries.put("mimetype", TYPE);
        entries.put("META-INF/manifest.xml", MANIFEST);
        entries.put("content.xml", body.toString());
        return Parcel.of(entries);
    }

    private static String numbered(Block block) {
        return block instanceof Block.Numbered paragraph
                ? paragraph.number() + ". " + paragraph.words()
                : block.words();
    }

    private static String styleOf(Block block) {
        return switch (block) {
            case Block.Title title -> "Middle";
            case Block.Centred line -> "Middle";
            case Block.Right line -> "Right";
            case Block.Small small -> "Small";
            default -> "Body";
        };
    }

    private static String paragraph(String style, String words) {
        return "<text:p text:style-name=\"" + style + "\">" + escaped(words).replace("\t", "<text:tab/>")
                + "</text:p>\n";
    }
}
