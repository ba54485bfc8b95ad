package org.safeconduct.packet.splice.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;
import org.safeconduct.packet.splice.target.Ink;

/// Makes a part from a file that follows the standard.
final class Preparation {
    private static final byte[] NOTHING = {'<', '<', '>', '>'};
    private static final Slice NO_RESOURCES = new Slice(NOTHING, 0, NOTHING.length);

    private final SourceFile source;
    private final Relocatable objects;
    private final PageWalk walk;
    private final Relocation relocation;
    private final PageContents contents;
    private final Links links;
    private final Dict catalog;

    Preparation(SourceFile source) throws IOException {
        this.source = source;
        catalog = source.catalog();
        objects = new Relocatable(source.store(), new Ink(1 << 14));
        walk = new PageWalk(source, catalog);
        relocation = new Relocation(source, walk, objects);
        contents = new PageContents(source, relocation);
        links = new Links(source, walk, new Destinations(source, catalog));
    }

    Prepared run() throws IOException {
        var pages = new ArrayList<PartPage>(walk.pages().size());
        for (var page : walk.pages()) {
            pages.add(page(page));
        }
        var copy = new ObjectCopy(source, relocation, objects);
        copy.copyAll();
        var layers = new Layers(source).of(catalog, relocation);
        return new Prepared(pages, objects, layers, copy.freeName(), new Fingerprint().of(source, objects));
    }

    private PartPage page(FoundPage found) throws IOException {
        var dict = found.dict(source);
        var own = found.inherited().with(dict).resources();
        var resources = own == null ? NO_RESOURCES : own;
        objects.ink().text("/Resources ");
        objects.hole(relocation.resources(resources));
        var group = dict.find("Group");
        if (group != null) {
            objects.ink().text("/Group");
            relocation.copy(group);
        }
        objects.end();
        var patterns = source.dict(source.dict(resources).find("Pattern"));
        var content = contents.prepare(dict.find("Contents"), patterns.size() > 0);
        return new PartPage(found.frame(source, dict), content, links.of(dict.find("Annots")));
    }

    /// The pieces of a part.
    @SuppressWarnings("ArrayRecordComponent") // handed over once
    record Prepared(List<PartPage> pages, Relocatable objects, List<Layer> layers, int stampName, byte[] print) {}
}
