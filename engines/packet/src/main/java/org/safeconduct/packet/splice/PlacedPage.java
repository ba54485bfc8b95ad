package org.safeconduct.packet.splice;

import java.util.List;

/// One page of the filing: which page of which part, how it lies, and what is added to it.
///
/// @param page index in the part
public record PlacedPage(Part part, int page, Placement placement, List<Stamp> stamps, List<Link> links) {
    public PlacedPage {
        if (page < 0 || page >= part.pages()) {
            throw new IllegalArgumentException(part.name() + " has no page " + (page + 1) + ".");
        }
        stamps = List.copyOf(stamps);
        links = List.copyOf(links);
    }

    public static PlacedPage of(Part part, int page) {
        return new PlacedPage(part, page, Placement.AS_IS, List.of(), List.of());
    }

    public PlacedPage with(Placement other) {
        return new PlacedPage(part, page, other, stamps, links);
    }

    /// The same page with these stamps instead of any other.
    public PlacedPage with(Stamp... others) {
        return new PlacedPage(part, page, placement, List.of(others), links);
    }

    public PlacedPage withLinks(List<Link> others) {
        return new PlacedPage(part, page, placement, stamps, others);
    }
}
