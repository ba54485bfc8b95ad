package org.safeconduct.packet;

/// Where a [Finding] was made.
///
/// @param document the file as the manifest names it, or the manifest itself
/// @param page the page of that file counted from 1, or 0 for the file as a whole; for a manifest, the line
public record Place(String document, int page) {
    public Place {
        if (page < 0) {
            throw new IllegalArgumentException("page " + page + " of " + document);
        }
    }

    public static Place of(String document) {
        return new Place(document, 0);
    }

    public static Place of(String document, int page) {
        return new Place(document, page);
    }
}
