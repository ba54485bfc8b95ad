package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Web pages, every one of which would rather be online.
final class WebPages {
    private static final int DEEP = 100_000;

    private WebPages() {}

    static void stock(Shelf shelf, Bait bait) {
        active(shelf, bait);
        remote(shelf, bait);
        framed(shelf, bait);
        local(shelf, bait);
        large(shelf);
        encoded(shelf);
    }

    private static void active(Shelf shelf, Bait bait) {
        page(shelf, "script", "<script>fetch('%s')</script>".formatted(bait.address("js")));
        page(shelf, "script-from-outside", "<script src='%s'></script>".formatted(bait.address("a.js")));
        page(
                shelf,
                "script-in-every-corner",
                "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a><svg onload=alert(1)></svg>"
                        + "<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>");
        page(shelf, "refresh", "<meta http-equiv=refresh content='0;url=%s'>".formatted(bait.address("refresh")));
        page(
                shelf,
                "form",
                "<form action='%s'><input name=a value=b autofocus></form>".formatted(bait.address("form")));
        page(
                shelf,
                "program",
                "<applet code=A archive='%1$s'></applet><object data='%1$s'></object><embed src='%1$s'>"
                        .formatted(bait.address("program")));
    }

    private static void remote(Shelf shelf, Bait bait) {
        page(
                shelf,
                "picture-outside",
                "<img src='%1$s' srcset='%1$s 2x'><picture><source srcset='%1$s'></picture>"
                        .formatted(bait.address("p")));
        page(shelf, "style-outside", "<link rel=stylesheet href='%s'>".formatted(bait.address("s.css")));
        page(
                shelf,
                "style-imported",
                "<style>@import url(%s); p { color: red }</style>".formatted(bait.address("i.css")));
        page(
                shelf,
                "style-imported-by-escapes",
                "<style>@\\69mport '%s'; @import\nurl(\"%s\")</style>"
                        .formatted(bait.address("i"), bait.fileAddress("secret.css")));
        page(
                shelf,
                "font-outside",
                "<style>@font-face{font-family:f;src:url(%s)}p{font-family:f}</style>"
                        .formatted(bait.address("f.ttf")));
        page(
                shelf,
                "background-outside",
                "<p style=\"background:url('%s')\">x</p><table background='%s'></table>"
                        .formatted(bait.address("b"), bait.address("t")));
        page(
                shelf,
                "background-by-escapes",
                "<p style='background:u\\72l(%s);content:url(%s)'>x</p>"
                        .formatted(bait.address("b"), bait.fileAddress("secret.png")));
        page(
                shelf,
                "list-marks-outside",
                "<ul style='list-style-image:url(%s)'><li>x</ul>".formatted(bait.address("l")));
    }

    private static void framed(Shelf shelf, Bait bait) {
        page(
                shelf,
                "frame-outside",
                "<iframe src='%1$s'></iframe><frameset><frame src='%1$s'></frameset>".formatted(bait.address("frame")));
        page(
                shelf,
                "sound-and-film",
                "<video src='%1$s' poster='%1$s'></video><audio src='%1$s'></audio>".formatted(bait.address("film")));
        page(
                shelf,
                "base-elsewhere",
                "<base href='%s'><img src='p.png'><link rel=stylesheet href=s.css>".formatted(bait.address("")));
        page(
                shelf,
                "looked-up-beforehand",
                "<link rel=dns-prefetch href='//tracker.invalid'><link rel=preload as=image href='%s'>"
                        .formatted(bait.address("pre")));
    }

    private static void local(Shelf shelf, Bait bait) {
        page(
                shelf,
                "picture-of-a-file",
                "<img src='%s'><img src='%s'>".formatted(bait.fileAddress("secret.png"), bait.path("secret.png")));
        page(
                shelf,
                "password-file",
                "<img src='file:///etc/passwd'><iframe src='file:///etc/passwd'></iframe><object data='%s'></object>"
                        .formatted(bait.fileAddress("secret.html")));
        page(
                shelf,
                "style-of-a-file",
                "<link rel=stylesheet href='%s'><p>x</p>".formatted(bait.fileAddress("secret.css")));
        page(
                shelf,
                "base-is-a-folder",
                "<base href='%s/'><img src='secret.png'><iframe src='secret.html'></iframe>"
                        .formatted(bait.fileAddress("")));
        page(
                shelf,
                "drawing-takes-a-file-in",
                "<svg width=99 height=99><image href='%s'/><use href='%s#a'/></svg>"
                        .formatted(bait.fileAddress("secret.png"), bait.fileAddress("secret.html")));
        page(shelf, "jar-in-a-file", "<img src='jar:%s!/content.xml'>".formatted(bait.fileAddress("secret.odt")));
        shelf.put(
                "web/steals.xhtml",
                Xml.thief("html", bait)
                        + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&s;&n;&stolen;</p></body></html>");
        shelf.put("web/laughs.xhtml", Xml.laughs("html") + "<html><body><p>&l9;</p></body></html>");
        shelf.put(
                "web/archive.mht",
                "From: saved\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\nContent-Location: %s\r\n\r\n<p>page<img src='p.png'>\r\n--b--\r\n"
                                .formatted(bait.address("mht")));
    }

    private static void large(Shelf shelf) {
        page(shelf, "very-deep", "<div>".repeat(DEEP));
        page(
                shelf,
                "very-deep-and-ten-megabytes",
                file -> Files.writeString(file, "<html><body>" + "<div class='nest'>x".repeat(540_000)));
        page(shelf, "tables-very-deep", "<table><tr><td>".repeat(1_000) + "deep");
        page(shelf, "table-of-a-thousand-columns", "<table><tr><td colspan=1000>x<td rowspan=1000>y</table>");
        page(shelf, "table-of-20000-cells", "<table>" + ("<tr>" + "<td>x".repeat(20)).repeat(1_000) + "</table>");
        page(
                shelf,
                "lengths-enormous",
                "<p style='margin:1e30px;width:99999999999px;font-size:9999999pt'>x</p><p style='height:1e9px'>y</p>");
        page(shelf, "ten-thousand-attributes", "<p " + "a='b' ".repeat(10_000) + ">x</p>");
        page(
                shelf,
                "hundred-thousand-rules",
                "<style>" + "p a b c d e f g { color: red } ".repeat(50_000) + "</style><p>x</p>");
        page(
                shelf,
                "picture-within-swells",
                "<img src='data:image/png;base64,"
                        + java.util.Base64.getEncoder()
                                .encodeToString(RawPng.of(30_000, 30_000, 8, 0, Packing.deflated('\0', 1)))
                        + "'>");
        page(shelf, "one-endless-word", "<p>" + "x".repeat(50_000) + "</p>");
        page(
                shelf,
                "counted-content",
                "<style>p:before{content:counter(a) attr(b);counter-increment:a 999999999}</style>"
                        + "<p>".repeat(2_000));
    }

    private static void encoded(Shelf shelf) {
        shelf.put("web/of-nothing.html", "<html></html>");
        shelf.put("web/cut.html", "<!DOCTYPE html><html><body><p>cut off in the mid");
        shelf.put("web/encoding-unknown.html", "<html><meta charset=klingon><p>words</p></html>");
        shelf.put("web/encoding-dangerous.html", "<html><meta charset=utf-7><p>+ADw-script+AD4-</p></html>");
        shelf.put(
                "web/encoding-wrong.html",
                latin("<html><meta charset=utf-8><p>\u00ff\u00fe\u00c3\u0028 words</p></html>"));
        shelf.put("web/sixteen-bits.html", "\ufeff<html><p>words</p></html>".getBytes(StandardCharsets.UTF_16LE));
        shelf.put("web/zeros-within.html", "<html><scr\0ipt>alert(1)</scr\0ipt><p>wo\0rds</p></html>");
        shelf.put(
                "web/directions-overridden.html",
                "<html><p>\u202e\u2067abc\u202d\u2066.exe\u202c</p><bdo dir=rtl>words</bdo></html>");
        shelf.put(
                "web/entities-odd.html", "<html><p>&#0;&#xD800;&#x110000;&#99999999999;&NotANamedOne;&amp</p></html>");
        shelf.put("web/comment-never-ends.html", "<html><p>words</p><!-- and then");
    }

    private static void page(Shelf shelf, String name, String body) {
        shelf.put(
                "web/%s.html".formatted(name),
                "<!DOCTYPE html><html><body><p>This page can be read.</p>" + body + "</body></html>");
    }

    private static void page(Shelf shelf, String name, Recipe recipe) {
        shelf.put("web/%s.html".formatted(name), recipe);
    }
}
