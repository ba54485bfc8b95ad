package org.safeconduct.packet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are of no kind, or of a kind that is never opened.
final class HostileOthers {
    private HostileOthers() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("empty.pdf", "IN-12", () -> new byte[0]),
                Hostile.of("one-zero.pdf", "IN-01", () -> new byte[1]),
                Hostile.of("zeros.docx", "IN-01", () -> new byte[1 << 20]),
                Hostile.of("program.pdf", "IN-01", () -> hex("4d5a90000300000004000000ffff0000")),
                Hostile.of("program-of-linux.jpg", "IN-01", () -> hex("7f454c46020101000000000000000000")),
                Hostile.of("script.txt", "IN-01", () -> text("#!/bin/sh\nrm -rf /\n")),
                Hostile.of("archive.pdf", "IN-01", () -> zip("notes.txt", 10)),
                Hostile.of("bomb.docx", "IN-04", () -> zip("word/document.xml", 600 << 20)),
                Hostile.of("path-that-leaves.docx", "IN-01", () -> zip("../../etc/passwd", 10)),
                Hostile.of("empty-archive.docx", "IN-01", () -> hex("504b0506000000000000000000000000000000000000")),
                Hostile.of("half-an-archive.docx", "IN-01", () -> hex("504b030414000000080000000000")),
                Hostile.of("half-an-old-office-file.doc", "IN-01", () -> hex("d0cf11e0a1b11ae1")),
                Hostile.of("spreadsheet.xlsx", "IN-01", () -> zip("xl/workbook.xml", 10)),
                Hostile.of("film.mp4", "IN-01", () -> hex("000000206674797069736f6d0000020069736f6d")),
                Hostile.of("billion-laughs.xml", "IN-01", HostileOthers::laughs),
                Hostile.of("drawing.svg", "IN-01", () -> text("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Hostile.of(
                        "asks-another-file.xml",
                        "IN-01",
                        () -> text("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")));
    }

    private static byte[] laughs() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return text(xml.append("]><lolz>&l9;</lolz>").toString());
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[1 << 16];
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
