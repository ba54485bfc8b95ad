package org.safeconduct.packet.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.packet.splice.Bookmark;
import org.safeconduct.packet.splice.Link;
import org.safeconduct.packet.splice.PlacedPage;
import org.safeconduct.packet.splice.Stamp;
import org.safeconduct.packet.splice.Volume;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.typeset.Pieces;
import org.safeconduct.packet.typeset.Target;

/// Turns the stretches of one volume into pages with numbers, links and bookmarks.
final class Binding {
    private final Prints prints;
    private final boolean draft;
    private final Map<Target, Integer> places = new HashMap<>();

    private Binding(Prints prints, boolean draft) {
        this.prints = prints;
        this.draft = draft;
    }

    /// @param first the number of the first page
    static Volume bind(String title, List<Stretch> stretches, int first, Prints prints, Order.Purpose purpose) {
        var binding = new Binding(prints, purpose == Order.Purpose.DRAFT);
        binding.find(stretches);
        List<PlacedPage> pages = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Folio folio : stretch.folios()) {
                pages.add(binding.placed(folio, first + pages.size()));
            }
        }
        return new Volume(title, pages, bookmarks(stretches));
    }

    private void find(List<Stretch> stretches) {
        int page = 0;
        for (Stretch stretch : stretches) {
            if (stretch.target() != null) {
                places.putIfAbsent(stretch.target(), page);
            }
            page += stretch.pages();
        }
    }

    private PlacedPage placed(Folio folio, int number) {
        List<Stamp> stamps = draft
                ? List.of(Stamp.PageNumber.of(number), Stamp.Draft.usual())
                : List.of(Stamp.PageNumber.of(number));
        return new PlacedPage(folio.part(), folio.page(), folio.placement(), stamps, links(folio));
    }

    /// A link to a page of another volume is left out: readers could not follow it.
    private List<Link> links(Folio folio) {
        return prints.areas(folio).stream()
                .filter(area -> places.containsKey(area.target()))
                .map(area -> new Link(box(area), places.getOrDefault(area.target(), 0)))
                .toList();
    }

    private static Box box(Pieces.Area area) {
        return new Box(area.left(), area.bottom(), area.left() + area.width(), area.bottom() + area.height());
    }

    private static List<Bookmark> bookmarks(List<Stretch> stretches) {
        List<Node> roots = new ArrayList<>();
        int page = 0;
        for (Stretch stretch : stretches) {
            hang(roots, new Node(stretch.title(), page, new ArrayList<>()), stretch.depth());
            page += stretch.pages();
        }
        return roots.stream().map(Node::bookmark).toList();
    }

    /// Under the last entry of the level above; where a volume starts in the middle, as high as it has to be.
    private static void hang(List<Node> level, Node node, int depth) {
        if (depth == 0 || level.isEmpty()) {
            level.add(node);
        } else {
            hang(level.getLast().children(), node, depth - 1);
        }
    }

    private record Node(String title, int page, List<Node> children) {
        Bookmark bookmark() {
            return new Bookmark(
                    title, page, children.stream().map(Node::bookmark).toList());
        }
    }
}
