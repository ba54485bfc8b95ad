package org.safeconduct.packet.intake.web;

import org.jsoup.safety.Safelist;

/// The elements that mean something on paper. Of every other element only the text stays.
final class Tags {
    static final Safelist KEPT = new Safelist()
            .addTags(
                    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption")
            .addTags("center", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "fieldset")
            .addTags("figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i")
            .addTags("img", "ins", "kbd", "legend", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp")
            .addTags("section", "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td")
            .addTags("tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var")
            .addAttributes(":all", "class", "dir", "id", "lang", "style", "align")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start")
            .addAttributes("li", "value")
            .addAttributes("td", "colspan", "rowspan", "valign")
            .addAttributes("th", "colspan", "rowspan", "valign")
            .addAttributes("table", "border")
            .addProtocols("img", "src", Press.PROTOCOL)
            .preserveRelativeLinks(false);

    private Tags() {}
}
