package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Mails, and what travels with them.
final class Mails {
    private static final String HEAD =
            "From: Sender <a@example.org>\r\nTo: b@example.org\r\nSubject: Papers\r\nDate: Tue, 3 Feb 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n";

    private Mails() {}

    static void stock(Shelf shelf, Bait bait) {
        structures(shelf);
        heads(shelf);
        attachments(shelf);
        bodies(shelf, bait);
        outlook(shelf);
    }

    private static void structures(Shelf shelf) {
        shelf.put("mail/nested-50-deep.eml", nested("message/rfc822", 50));
        shelf.put("mail/parts-500-deep.eml", partsInParts(500));
        shelf.put("mail/parts-20000-deep.eml", partsInParts(20_000));
        shelf.put("mail/boundary-missing.eml", HEAD + "Content-Type: multipart/mixed\r\n\r\nbody without parts\r\n");
        shelf.put(
                "mail/boundary-never-seen.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\nbody without parts\r\n");
        shelf.put(
                "mail/boundary-empty.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nwords\r\n----\r\n");
        shelf.put(
                "mail/boundary-of-all-parts-the-same.eml",
                HEAD + ("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n").repeat(50));
        shelf.put(
                "mail/cut.eml",
                HEAD
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\nContent-Tr");
        shelf.put(
                "mail/ten-thousand-parts.eml",
                HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(10_000));
    }

    private static void heads(Shelf shelf) {
        shelf.put("mail/head-of-a-megabyte.eml", HEAD + "X-Long: " + "x".repeat(1_000_000) + "\r\n\r\nwords\r\n");
        shelf.put("mail/twenty-thousand-heads.eml", HEAD + "X-Many: x\r\n".repeat(20_000) + "\r\nwords\r\n");
        shelf.put("mail/letters-unknown.eml", HEAD + "Content-Type: text/plain; charset=klingon\r\n\r\nwords\r\n");
        shelf.put(
                "mail/letters-broken.eml",
                latin(
                        HEAD
                                + "Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\u00ff\u00fe\r\n"));
        shelf.put("mail/date-impossible.eml", HEAD.replace("Tue, 3 Feb 2026", "Xxx, 99 Foo 99999") + "\r\nwords\r\n");
        shelf.put("mail/head-without-body.eml", HEAD);
        shelf.put(
                "mail/head-smuggled.eml",
                HEAD + "Subject: a\r\n\tb\rBcc: c\nX: =?utf-8?Q?=0D=0ABcc:_d?=\r\n\r\nwords\r\n");
        shelf.put(
                "mail/transfer-unknown.eml",
                HEAD + "Content-Type: text/plain\r\nContent-Transfer-Encoding: x-magic\r\n\r\nwords\r\n");
        shelf.put(
                "mail/base64-broken.eml",
                HEAD
                        + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@=d29yZHM=\u0000===\r\n");
    }

    private static void attachments(Shelf shelf) {
        attached(shelf, "name-climbs", "../../../climbed.txt", latin("x"));
        attached(shelf, "name-climbs-by-backslashes", "..\\\\..\\\\climbed.txt", latin("x"));
        attached(shelf, "name-is-a-path", "/etc/cron.d/climbed", latin("x"));
        attached(shelf, "name-with-zero", "a\0b.pdf", RawPdf.letter().bytes());
        attached(shelf, "name-of-dots", "...", latin("x"));
        attached(
                shelf,
                "name-very-long",
                "n".repeat(5000) + ".pdf",
                RawPdf.letter().bytes());
        attached(shelf, "name-turned-round", "=?utf-8?Q?summons=E2=80=AEfdp.exe?=", latin("MZ"));
        attached(shelf, "name-with-line-ends", "=?utf-8?Q?a=0D=0A=09b.txt?=", latin("x"));
        attached(shelf, "program", "summons.pdf.exe", latin("MZ\0\0"));
        attached(shelf, "bomb", "bomb.docx", Packing.zip("a", "b"));
        attached(shelf, "broken-pdf", "broken.pdf", latin("%PDF-1.7 broken"));
        attached(shelf, "winmail", "winmail.dat", latin("\u0078\u009f>\"garbage"));
        attached(shelf, "nothing", "nothing.pdf", new byte[0]);
        var many = IntStream.range(0, 1000)
                .mapToObj(i -> part("a%d.txt".formatted(i), latin("x")))
                .collect(Collectors.joining());
        shelf.put("mail/attached-a-thousand.eml", mixed(many));
    }

    private static void attached(Shelf shelf, String name, String fileName, byte[] content) {
        shelf.put("mail/attached-%s.eml".formatted(name), mixed(part(fileName, content)));
    }

    private static void bodies(Shelf shelf, Bait bait) {
        html(shelf, "counts-its-readers", "<img width=1 height=1 src='%s'>words".formatted(bait.address("pixel")));
        html(
                shelf,
                "takes-files-in",
                "<img src='%s'><link rel=stylesheet href='%s'>words"
                        .formatted(bait.fileAddress("secret.png"), bait.fileAddress("secret.css")));
        html(shelf, "scripted", "<script src='%s'></script><body onload=alert(1)>words".formatted(bait.address("js")));
        shelf.put(
                "mail/body-elsewhere.eml",
                HEAD
                        + "Content-Type: message/external-body; access-type=URL; URL=\"%s\"\r\n\r\nContent-Type: text/plain\r\n\r\n"
                                .formatted(bait.address("body")));
        shelf.put(
                "mail/pictures-refer-to-each-other.eml",
                mixed("--b\r\nContent-Type: text/html\r\n\r\n<img src='cid:a'><img src='cid:a'>\r\n"
                        + "--b\r\nContent-Type: text/html\r\nContent-ID: <a>\r\n\r\n<img src='cid:a'>\r\n"));
    }

    private static void html(Shelf shelf, String name, String body) {
        shelf.put("mail/%s.eml".formatted(name), HEAD + "Content-Type: text/html\r\n\r\n" + body + "\r\n");
    }

    private static void outlook(Shelf shelf) {
        shelf.put("mail/cut.msg", Packing.first(WordFiles.compound("__properties_version1.0"), 600));
        shelf.put("mail/garbage.msg", WordFiles.compound("__properties_version1.0"));
        shelf.put("mail/header-only.msg", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
    }

    private static String mixed(String parts) {
        return HEAD
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the files.\r\n"
                + parts + "--b--\r\n";
    }

    private static String part(String name, byte[] content) {
        return "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"%s\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
                .formatted(name, Base64.getMimeEncoder().encodeToString(content));
    }

    private static String nested(String type, int depth) {
        return (HEAD + "Content-Type: " + type + "\r\n\r\n").repeat(depth) + HEAD + "\r\nthe innermost words\r\n";
    }

    private static String partsInParts(int depth) {
        return HEAD
                + IntStream.range(0, depth)
                        .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b%1$d\r\n\r\n--b%1$d\r\n".formatted(i))
                        .collect(Collectors.joining())
                + "\r\nthe innermost words\r\n";
    }
}
