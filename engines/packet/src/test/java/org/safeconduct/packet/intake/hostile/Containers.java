package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;

/// What is no document at all.
final class Containers {
    private Containers() {}

    static void stock(Shelf shelf, Bait bait) {
        programs(shelf);
        markup(shelf, bait);
        archives(shelf);
        recordings(shelf);
        places(shelf);
    }

    private static void programs(Shelf shelf) {
        shelf.put("other/linux-program", latin("\u007fELF\2\1\1\0" + "\0".repeat(60)));
        shelf.put("other/windows-program.exe", latin("MZ\u0090\0\3\0\0\0"));
        shelf.put("other/windows-program-called.pdf", latin("MZ\u0090\0\3\0\0\0"));
        shelf.put("other/apple-program", latin("\u00cf\u00fa\u00ed\u00fe" + "\0".repeat(60)));
        shelf.put("other/class.class", latin("\u00ca\u00fe\u00ba\u00be\0\0\0\u0045"));
        shelf.put("other/script.sh", "#!/bin/sh\nrm -rf ~\n");
        shelf.put("other/script-called.txt", "#!/bin/sh\nrm -rf ~\n");
        shelf.put("other/program-called.jpg", latin("\u007fELF\2\1\1\0" + "\0".repeat(60)));
        shelf.put("other/shortcut.lnk", latin("L\0\0\0\1\u0014\2\0\0\0\0\0\u00c0\0\0\0\0\0\0F"));
        shelf.put("other/internet-shortcut.url", "[InternetShortcut]\r\nURL=http://127.0.0.1:9/\r\n");
        shelf.put("other/batch.bat", "@echo off\r\nformat c:\r\n");
    }

    private static void markup(Shelf shelf, Bait bait) {
        shelf.put("other/data.xml", "<?xml version='1.0'?><data/>");
        shelf.put("other/laughs.xml", Xml.laughs("data") + "<data>&l9;</data>");
        shelf.put("other/steals.xml", Xml.thief("data", bait) + "<data>&s;&n;&stolen;</data>");
    }

    private static void archives(Shelf shelf) {
        shelf.put("other/archive.zip", Packing.zip("a.txt", "x"));
        shelf.put("other/archive-called.pdf", Packing.zip("a.txt", "x"));
        shelf.put("other/java.jar", Packing.zip("META-INF/MANIFEST.MF", "Main-Class: A"));
        shelf.put("other/archive-of-nothing.zip", Packing.zip());
        shelf.put("other/archive-garbage.zip", latin("PK\3\4" + "x".repeat(100)));
        shelf.put("other/archive-directory-only.zip", latin("PK\5\6" + "\0".repeat(18)));
        shelf.put("other/archive.7z", latin("7z\u00bc\u00af\u0027\u001c\0\4" + "\0".repeat(24)));
        shelf.put("other/archive.rar", latin("Rar!\u001a\7\1\0"));
        shelf.put("other/archive.tar.gz", Packing.bytes(Containers::gzip));
        shelf.put("other/archive.tar", latin("name" + "\0".repeat(253) + "ustar\0" + "00".repeat(126)));
        shelf.put("other/disk.iso", latin("\0".repeat(32_769) + "CD001"));
    }

    private static void gzip(java.io.OutputStream out) throws IOException {
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(new byte[1024]);
        }
    }

    private static void recordings(Shelf shelf) {
        shelf.put("other/sound.mp3", latin("ID3\4\0\0\0\0\0\0"));
        shelf.put("other/voice.ogg", latin("OggS\0\2" + "\0".repeat(20)));
        shelf.put("other/voice.amr", latin("#!AMR\n\4"));
        shelf.put("other/film.mp4", latin("\0\0\0\u0018ftypmp42\0\0\0\0"));
        shelf.put("other/film.webm", latin("\u001aE\u00df\u00a3" + "\0".repeat(20)));
        shelf.put("other/page.ps", "%!PS-Adobe-3.0\n(secret) run\n");
        shelf.put("other/database.sqlite", latin("SQLite format 3\0" + "\0".repeat(84)));
        shelf.put("other/calendar.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        shelf.put("other/card.vcf", "BEGIN:VCARD\r\nPHOTO;VALUE=uri:http://127.0.0.1:9/\r\nEND:VCARD\r\n");
        shelf.put("other/zeros.bin", new byte[100_000]);
        shelf.put("other/one-zero", new byte[1]);
    }

    private static void places(Shelf shelf) {
        shelf.put("other/a-folder.pdf", Files::createDirectory);
        shelf.put("other/not-there.pdf", file -> {});
        shelf.put("other/link-to-nothing.pdf", file -> Files.createSymbolicLink(file, file.resolveSibling("nowhere")));
        shelf.put("other/link-to-itself.pdf", file -> Files.createSymbolicLink(file, file));
        shelf.put(
                "other/endless-device.pdf", file -> Files.createSymbolicLink(file, java.nio.file.Path.of("/dev/zero")));
    }
}
