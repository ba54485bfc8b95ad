package org.safeconduct.samples.file;

import static org.safeconduct.samples.file.Parcel.escaped;

import java.nio.charset.StandardCharsets;
import org.safeconduct.samples.paper.Block;
import org.safeconduct.samples.paper.Script;

/// A script as a saved web page, with a picture and a style sheet on a server that a careful reader never fetches.
public final class WebPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>{title}</title>
            <link rel="stylesheet" href="https://news.example.org/assets/site.css">
            <style>body{font-family:Georgia,serif;max-width:44em;margin:2em auto;line-height:1.5}
            h1{font-size:1.6em} .small{font-size:.8em;color:#555} .mark{font-size:.75em;color:#777;margin-top:3em}</style>
            </head><body>
            <img src="https://news.example.org/assets/logo.png" alt="" width="1" height="1">
            """;

    private WebPage() {}

    public static byte[] of(Script script) {
        var title = script.blocks().getFirst().words();
        var html = new StringBuilder(HEAD.replace("{title}", escaped(title)));
        script.blocks().forEach(block -> html.append(element(block)).append('\n'));
        html.append("<p class=\"mark\">").append(escaped(script.look().mark())).append("</p>\n</body></html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String element(Block block) {
        return switch (block) {
            case Block.Title title -> "<h1>" + escaped(title.words()) + "</h1>";
            case Block.Heading heading -> "<h2>" + escaped(heading.words()) + "</h2>";
            case Block.Small small -> "<p class=\"small\">" + escaped(small.words()) + "</p>";
            case Block.Rule rule -> "<hr>";
            default -> "<p>" + escaped(block.words()) + "</p>";
        };
    }
}
