package org.safeconduct.packet.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.fonts.Typefaces;

/// A web page that asks for nothing and does nothing: text, tables, lists and the pictures that came with it.
///
/// Making one never fails; whatever is broken in the page is repaired the way browsers do (the HTML standard's
/// tree construction).
public final class CleanPage {
    /// Answers the picture references of a page from what lies at hand, and from nowhere else.
    @FunctionalInterface
    public interface Pictures {
        /// A page that brings no pictures but those written into it.
        Pictures NONE = reference -> Optional.empty();

        /// The bytes of a picture file, empty when the reference is not known here.
        Optional<byte[]> find(String reference);

        /// Pictures by the exact reference that the page uses, such as `cid:logo@example`.
        static Pictures of(Map<String, byte[]> known) {
            var copy = Map.copyOf(known);
            return reference -> Optional.ofNullable(copy.get(reference));
        }
    }

    private final Element body;
    private final String style;
    private final List<Picture> pictures;
    private final Removed removed;

    private CleanPage(Element body, String style, List<Picture> pictures, Removed removed) {
        this.body = body;
        this.style = style;
        this.pictures = List.copyOf(pictures);
        this.removed = removed;
    }

    /// Cleans a page.
    ///
    /// @param known answers references that the page does not carry itself
    public static CleanPage of(String html, Pictures known) {
        Document page = Jsoup.parse(Typefaces.printable(html));
        Nesting.limit(page.body());
        String style = Declarations.cleanSheet(
                page.select("style").stream().map(Element::data).reduce("", (all, one) -> all + "\n" + one));
        Removed removed = Removed.from(page);
        Screenwork.replace(page);
        var pictures = new ArrayList<Picture>();
        int missing = place(page, known, pictures);
        Element body = new Cleaner(Tags.KEPT).clean(page).body();
        body.select("[style]").forEach(styled -> styled.attr("style", Declarations.clean(styled.attr("style"))));
        body.select("tr:has(> :nth-child(11))").forEach(row -> row.addClass("wide"));
        return new CleanPage(body, style, pictures, removed.withPictures(missing));
    }

    /// A page made by one of our own templates, which is not cleaned; what others wrote has to be escaped in
    /// it.
    ///
    /// @param style CSS to be added to that of the press
    public static CleanPage ours(String html, String style, Pictures known) {
        Document page = Jsoup.parse(Typefaces.printable(html));
        var pictures = new ArrayList<Picture>();
        int missing = place(page, known, pictures);
        return new CleanPage(page.body(), style, pictures, new Removed(missing, 0, 0));
    }

    /// The same page between a head and a foot of our own, with a style sheet of our own.
    public CleanPage framed(String head, String foot, String ownStyle) {
        Element framed = Jsoup.parse(Typefaces.printable(head)).body();
        framed.appendElement("div").addClass("content").appendChildren(content());
        framed.append(Typefaces.printable(foot));
        return new CleanPage(framed, style + "\n" + ownStyle, pictures, removed);
    }

    /// What was taken out, to be told to the person who files; none when nothing was.
    ///
    /// @param document the name of the document that the page is
    public List<Finding> findings(String document) {
        return removed.findings(document);
    }

    /// The text of the page in reading order.
    public String text() {
        return body.text();
    }

    /// A copy of what stands in the page's `body`.
    List<Node> content() {
        return body.childNodesCopy();
    }

    String style() {
        return style;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /// Gives each picture at hand a reference of ours and puts words in the place of the others.
    private static int place(Document page, Pictures known, List<Picture> pictures) {
        int missing = 0;
        for (Element image : page.select("img")) {
            String reference = image.attr("src");
            Optional<Picture> picture = find(reference, known);
            if (picture.isPresent()) {
                image.attr("src", Press.reference(pictures.size()));
                pictures.add(picture.get());
            } else {
                missing += reference.isBlank() ? 0 : 1;
                image.replaceWith(substitute(image));
            }
        }
        return missing;
    }

    private static Optional<Picture> find(String reference, Pictures known) {
        Optional<byte[]> bytes = reference.startsWith("data:") ? Picture.written(reference) : known.find(reference);
        return bytes.flatMap(Picture::of);
    }

    /// The words a reader sees in place of a picture; nothing for the single invisible dots that only count
    /// readers.
    private static Node substitute(Element image) {
        boolean dot = isTiny(image.attr("width")) && isTiny(image.attr("height"));
        String words = image.attr("alt").strip();
        return dot
                ? new TextNode("")
                : new Element("i").text(words.isEmpty() ? "[picture not in the file]" : "[picture: " + words + "]");
    }

    private static boolean isTiny(String length) {
        return length.strip().matches("[0-3](px)?");
    }
}
