package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.ArrayList;
import org.safeconduct.packet.splice.part.Extract;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Takes out of a file what a part needs. The file has to follow the standard.
public final class Extraction {
    private static final byte[] NOTHING = {'<', '<', '>', '>'};
    private static final Slice NO_RESOURCES = new Slice(NOTHING, 0, NOTHING.length);

    private final SourceFile source;
    private final Relocatable objects;
    private final PageWalk walk;
    private final Relocation relocation;
    private final PageContents contents;
    private final Links links;
    private final Dict catalog;

    public Extraction(SourceFile source) throws IOException {
        this.source = source;
        catalog = source.catalog();
        objects = new Relocatable(source.store(), new Ink(1 << 14));
        walk = new PageWalk(source, catalog);
        relocation = new Relocation(source, walk, objects);
        contents = new PageContents(source, relocation);
        links = new Links(source, walk, new Destinations(source, catalog));
    }

    public Extract run() throws IOException {
        var pages = new ArrayList<PartPage>(walk.pages().size());
        for (var page : walk.pages()) {
            pages.add(page(page));
        }
        var copy = new ObjectCopy(source, relocation, objects);
        copy.copyAll();
        var layers = new Layers(source).of(catalog, relocation);
        return new Extract(pages, objects, layers, copy.freeName(), new Fingerprint().of(source, objects));
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
}
