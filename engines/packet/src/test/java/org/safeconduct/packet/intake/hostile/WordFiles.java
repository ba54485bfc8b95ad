package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.first;
import static org.safeconduct.packet.intake.hostile.Packing.latin;
import static org.safeconduct.packet.intake.hostile.RawWord.drawing;
import static org.safeconduct.packet.intake.hostile.RawWord.field;
import static org.safeconduct.packet.intake.hostile.RawWord.letter;
import static org.safeconduct.packet.intake.hostile.RawWord.paragraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;

/// Word files: zips of XML that refer to each other, to other files and to the network.
final class WordFiles {
    private WordFiles() {}

    static void stock(Shelf shelf, Bait bait) {
        broken(shelf);
        swelling(shelf);
        entities(shelf, bait);
        reachingOut(shelf, bait);
        takingIn(shelf, bait);
        fields(shelf, bait);
        programs(shelf);
    }

    private static void broken(Shelf shelf) {
        var whole = letter("").bytes();
        shelf.put("word/cut-in-half.docx", first(whole, whole.length / 2));
        shelf.put("word/directory-missing.docx", first(whole, whole.length - 40));
        shelf.put("word/of-nothing.docx", Packing.zip());
        shelf.put(
                "word/document-missing.docx",
                letter("").without("word/document.xml").bytes());
        shelf.put(
                "word/document-empty.docx",
                letter("").part("word/document.xml", "").bytes());
        shelf.put(
                "word/document-garbage.docx",
                letter("").part("word/document.xml", "<w:document><w:body>").bytes());
        shelf.put(
                "word/body-empty.docx",
                letter("")
                        .part(
                                "word/document.xml",
                                "<w:document xmlns:w="
                                        + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body/></w:document>")
                        .bytes());
        shelf.put(
                "word/types-missing.docx",
                letter("").without("[Content_Types].xml").bytes());
        shelf.put(
                "word/picture-garbage.docx",
                letter(drawing("embed"))
                        .inside("image", "media/p.png")
                        .part("word/media/p.png", "no")
                        .bytes());
        shelf.put("word/rtf-inside-the-name.docx", "{\\rtf1 This letter can be read.}");
        shelf.put("word/locked.docx", compound("EncryptedPackage"));
        shelf.put("word/old-and-cut.doc", compound("WordDocument"));
        shelf.put("word/old-and-of-nothing.doc", compound("Nothing"));
    }

    private static void swelling(Shelf shelf) {
        shelf.put("word/zip-bomb.docx", file -> Files.write(file, bomb(520)));
        shelf.put("word/zip-bomb-half.docx", file -> Files.write(file, bomb(170)));
        shelf.put("word/ten-thousand-and-one-parts.docx", file -> Files.write(file, manyParts()));
        shelf.put(
                "word/parts-that-climb-out.docx",
                letter("")
                        .part("../../../climbed.txt", "x")
                        .part("/climbed.txt", "x")
                        .part("..\\climbed.txt", "x")
                        .part("word/../../climbed.xml", "<x/>")
                        .bytes());
        shelf.put(
                "word/very-deep.docx",
                letter("<w:sdt><w:sdtContent>".repeat(20_000)).bytes());
        shelf.put(
                "word/tables-very-deep.docx",
                letter("<w:tbl><w:tr><w:tc>".repeat(300)
                                + paragraph("deep")
                                + ("</w:tc></w:tr></w:tbl>" + paragraph("")).repeat(300))
                        .bytes());
        shelf.put(
                "word/table-very-wide.docx",
                letter("<w:tbl><w:tr>" + ("<w:tc>" + paragraph("x") + "</w:tc>").repeat(2_000) + "</w:tr></w:tbl>")
                        .bytes());
        shelf.put(
                "word/paper-enormous.docx",
                letter("<w:sectPr><w:pgSz w:w='2000000000' w:h='2000000000'/></w:sectPr>")
                        .bytes());
        shelf.put(
                "word/thousand-breaks.docx",
                letter("<w:p><w:r><w:br w:type='page'/></w:r></w:p>".repeat(1_000))
                        .bytes());
    }

    private static void entities(Shelf shelf, Bait bait) {
        var type = Xml.thief("w:document", bait);
        shelf.put(
                "word/laughs.docx",
                letter("").document(Xml.laughs("w:document"), paragraph("&l9;")).bytes());
        shelf.put(
                "word/steals.docx",
                letter("").document(type, paragraph("&s;&n;&stolen;")).bytes());
        shelf.put(
                "word/steals-by-its-styles.docx",
                letter("")
                        .part("word/styles.xml", Xml.thief("a", bait) + "<a>&s;&n;</a>")
                        .bytes());
        shelf.put(
                "word/steals-by-its-relations.docx",
                letter("")
                        .part("_rels/.rels", Xml.thief("a", bait) + "<a>&s;&n;</a>")
                        .bytes());
        shelf.put(
                "word/sixteen-bit-entities.docx",
                letter("")
                        .part(
                                "word/document.xml",
                                (type + "<w:document>&s;</w:document>").getBytes(StandardCharsets.UTF_16))
                        .bytes());
    }

    private static void reachingOut(Shelf shelf, Bait bait) {
        shelf.put(
                "word/picture-at-an-address.docx",
                letter(drawing("link")).outside("image", bait.address("p.png")).bytes());
        shelf.put(
                "word/picture-in-a-file.docx",
                letter(drawing("link"))
                        .outside("image", bait.fileAddress("secret.png"))
                        .bytes());
        shelf.put(
                "word/picture-on-a-share.docx",
                letter(drawing("link"))
                        .outside("image", "file://///127.0.0.1/share/p.png")
                        .bytes());
        shelf.put(
                "word/picture-of-the-old-kind.docx",
                letter("<w:p><w:r><w:pict><v:shape style='width:99pt;height:99pt'>"
                                + "<v:imagedata r:href='x' src='%s'/></v:shape></w:pict></w:r></w:p>"
                                        .formatted(bait.address("vml")))
                        .outside("image", bait.fileAddress("secret.png"))
                        .bytes());
        shelf.put(
                "word/template-at-an-address.docx",
                letter("")
                        .part(
                                "word/settings.xml",
                                "<w:settings xmlns:w="
                                        + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r="
                                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'><w:attachedTemplate r:id='x'/></w:settings>")
                        .part(
                                "word/_rels/settings.xml.rels",
                                RawWord.relationships("<Relationship Id='x' Type='http://schemas.openxmlformats.org"
                                        + "/officeDocument/2006/relationships/attachedTemplate' TargetMode='External' Target='%s'/>"
                                                .formatted(bait.address("t.dotm"))))
                        .bytes());
    }

    private static void takingIn(Shelf shelf, Bait bait) {
        shelf.put(
                "word/chunk-of-another-file.docx",
                letter("<w:altChunk r:id='x'/>")
                        .outside("aFChunk", bait.fileAddress("secret.html"))
                        .bytes());
        shelf.put(
                "word/part-of-another-file.docx",
                letter("<w:subDoc r:id='x'/>")
                        .outside("subDocument", bait.fileAddress("secret.odt"))
                        .bytes());
        shelf.put(
                "word/frame-of-another-file.docx",
                letter("").outside("frame", bait.fileAddress("secret.html")).bytes());
        shelf.put(
                "word/object-linked.docx",
                letter("<w:p><w:r><w:object><o:OLEObject Type='Link' ProgID='Word.Document.12' r:id='x'"
                                + " UpdateMode='Always'/></w:object></w:r></w:p>")
                        .outside("oleObject", bait.fileAddress("secret.odt"))
                        .bytes());
        shelf.put(
                "word/object-embedded.docx",
                letter("<w:p><w:r><w:object><o:OLEObject Type='Embed' ProgID='Package' r:id='x'/>"
                                + "</w:object></w:r></w:p>")
                        .inside("oleObject", "embeddings/o.bin")
                        .part("word/embeddings/o.bin", compound("\1Ole10Native"))
                        .bytes());
    }

    private static void fields(Shelf shelf, Bait bait) {
        shelf.put(
                "word/includes-text.docx",
                letter(field("INCLUDETEXT \"%s\"".formatted(bait.path("secret.txt"))))
                        .bytes());
        shelf.put(
                "word/includes-a-picture.docx",
                letter(field("INCLUDEPICTURE \"%s\" \\d".formatted(bait.address("p"))))
                        .bytes());
        shelf.put(
                "word/asks-a-program.docx",
                letter(field("DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\"")).bytes());
        shelf.put(
                "word/asks-a-database.docx",
                letter(field("DATABASE \\d \"%s\"".formatted(bait.path("secret.txt"))))
                        .bytes());
        shelf.put(
                "word/hides-its-field.docx",
                letter(
                                "<w:p><w:fldSimple w:instr='QUOTE 73 78'/><w:fldSimple w:instr='INCLUDETEXT &quot;%s&quot;'/></w:p>"
                                        .formatted(bait.path("secret.txt")))
                        .bytes());
        shelf.put(
                "word/fields-in-fields.docx",
                letter("<w:p>" + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(5_000) + "</w:p>")
                        .bytes());
    }

    private static void programs(Shelf shelf) {
        shelf.put(
                "word/macros.docm",
                letter("").part("word/vbaProject.bin", compound("_VBA_PROJECT")).bytes());
        shelf.put(
                "word/macros-called-docx.docx",
                letter("")
                        .inside("vbaProject", "vbaProject.bin")
                        .part("word/vbaProject.bin", compound("_VBA_PROJECT"))
                        .bytes());
        shelf.put(
                "word/buttons.docx",
                letter("<w:p><w:r><w:object><w:control r:id='x' w:name='b'/></w:object></w:r></w:p>")
                        .inside("control", "activeX/a.xml")
                        .part("word/activeX/a.xml", "<a/>")
                        .bytes());
    }

    /// A compound file of which only the head and one name are there.
    static byte[] compound(String stream) {
        return Packing.joined(
                latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                new byte[16],
                latin("\u003e\0\3\0\u00fe\u00ff\u0009\0\6\0"),
                new byte[478],
                stream.getBytes(StandardCharsets.UTF_16LE),
                new byte[2000]);
    }

    private static byte[] bomb(int megabytes) {
        return letter("").bytes(zip -> {
            zip.putNextEntry(new ZipEntry("word/media/bomb.bin"));
            Packing.pour(zip, '\0', megabytes);
        });
    }

    private static byte[] manyParts() {
        var letter = letter("");
        for (int i = 0; i < 10_001; i++) {
            letter.part("word/part" + i, "");
        }
        return letter.bytes();
    }
}
