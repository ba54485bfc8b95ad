package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.part.Box;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Finds the links of a page that stay inside its file. Every other annotation is left out: links to the web become
/// inert, and marks that draw something were drawn into the page when the document was taken in.
final class Links {
    private static final String TOP = "/XYZ null null null";

    private final SourceFile source;
    private final PageWalk walk;
    private final Destinations destinations;

    Links(SourceFile source, PageWalk walk, Destinations destinations) {
        this.source = source;
        this.walk = walk;
        this.destinations = destinations;
    }

    List<PartPage.InnerLink> of(@Nullable Slice annotations) throws IOException {
        var array = annotations == null ? null : source.resolve(annotations);
        if (array == null || !array.isArray()) {
            return List.of();
        }
        var links = new ArrayList<PartPage.InnerLink>();
        for (var item : array.items()) {
            var link = link(source.dict(item));
            if (link != null) {
                links.add(link);
            }
        }
        return links;
    }

    private PartPage.@Nullable InnerLink link(Dict annotation) throws IOException {
        var subtype = annotation.find("Subtype");
        if (subtype == null || !source.resolve(subtype).name().equals("Link")) {
            return null;
        }
        var target = target(annotation);
        var explicit = target == null ? null : destinations.explicit(target);
        return explicit == null ? null : to(FoundPage.box(source, annotation.find("Rect")), explicit.items());
    }

    private @Nullable Slice target(Dict annotation) throws IOException {
        var target = annotation.find("Dest");
        if (target != null) {
            return target;
        }
        var action = source.dict(annotation.find("A"));
        var kind = action.find("S");
        return kind != null && source.resolve(kind).name().equals("GoTo") ? action.find("D") : null;
    }

    private PartPage.@Nullable InnerLink to(Box area, List<Slice> destination) throws IOException {
        if (destination.isEmpty() || !destination.getFirst().isReference()) {
            return null;
        }
        var page = walk.indexOf(destination.getFirst().reference());
        return page < 0 ? null : new PartPage.InnerLink(area, page, view(destination));
    }

    /// The way to show the target, rebuilt from words and numbers only.
    private static String view(List<Slice> destination) {
        var view = new StringBuilder();
        for (var part : destination.subList(1, Math.min(destination.size(), 6))) {
            if (part.isName()) {
                view.append('/').append(part.name());
            } else {
                view.append(' ').append(isNumber(part) ? part.text() : "null");
            }
        }
        return view.toString().matches("/(XYZ|Fit|FitH|FitV|FitR|FitB|FitBH|FitBV)[ a-z0-9.+-]*")
                ? view.toString()
                : TOP;
    }

    private static boolean isNumber(Slice slice) {
        return slice.text().matches("[-+]?[0-9.]{1,12}");
    }
}
