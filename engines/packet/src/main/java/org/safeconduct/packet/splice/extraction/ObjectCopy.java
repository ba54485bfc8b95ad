package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.Set;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Copies the objects that wait, each in the way its kind needs.
final class ObjectCopy {
    /// What streams carry that a filing does not need or must not have: authors' data, files elsewhere, tags.
    private static final Set<String> DROPPED = Set.of(
            "Length",
            "Metadata",
            "PieceInfo",
            "LastModified",
            "StructParent",
            "StructParents",
            "AF",
            "OPI",
            "Ref",
            "F",
            "FFilter",
            "FDecodeParms");

    private final SourceFile source;
    private final Relocation relocation;
    private final Relocatable objects;
    private final StampNames names = new StampNames();
    private final Ink made = new Ink();

    ObjectCopy(SourceFile source, Relocation relocation, Relocatable objects) {
        this.source = source;
        this.relocation = relocation;
        this.objects = objects;
    }

    void copyAll() throws IOException {
        for (var pending = relocation.next(); pending != null; pending = relocation.next()) {
            switch (pending) {
                case Pending.Found found -> found(found.number());
                case Pending.Shared shared -> shared(source.dict(shared.resources()));
                case Pending.Made content -> made(content.content());
            }
        }
        objects.complete(made.toBytes());
    }

    /// A number for the names of stamps that no resources of the part use yet.
    int freeName() {
        return names.free();
    }

    private void found(int number) throws IOException {
        var object = source.find(number);
        if (object == null) {
            throw new DamagedException("an object vanished");
        }
        if (object.isStream()) {
            entries(object.value().dict());
            objects.end(object.bodyStart(), object.bodyLength());
        } else {
            relocation.copyPlainly(object.value());
            objects.end();
        }
    }

    private void entries(Dict dict) throws IOException {
        for (var i = 0; i < dict.size(); i++) {
            if (!DROPPED.contains(dict.name(i))) {
                entry(dict.name(i), dict.value(i));
            }
        }
    }

    private void entry(String name, Slice value) throws IOException {
        PdfName.write(objects.ink(), name);
        relocation.copy(value);
    }

    private void shared(Dict resources) throws IOException {
        objects.ink().text("<<");
        named("Font", resources.find("Font"), Relocatable.FONTS);
        named("ExtGState", resources.find("ExtGState"), Relocatable.STATES);
        for (var i = 0; i < resources.size(); i++) {
            switch (resources.name(i)) {
                // ProcSet is history since PDF 1.4.
                case "Font", "ExtGState", "ProcSet" -> {}
                default -> entry(resources.name(i), resources.value(i));
            }
        }
        objects.ink().text(">>");
        objects.end();
    }

    private void named(String kind, @Nullable Slice entries, int hole) throws IOException {
        objects.ink().raw('/').text(kind).text("<<");
        var dict = source.dict(entries);
        for (var i = 0; i < dict.size(); i++) {
            names.see(dict.name(i));
            entry(dict.name(i), dict.value(i));
        }
        objects.hole(hole);
        objects.ink().text(">>");
    }

    private void made(byte[] content) {
        var deflater = new Deflater(6);
        try {
            deflater.setInput(content);
            deflater.finish();
            var room = new byte[content.length + content.length / 512 + 64];
            var length = deflater.deflate(room);
            objects.ink().text("/Filter/FlateDecode");
            objects.endMade(made.size(), length);
            made.raw(room, 0, length);
        } finally {
            deflater.end();
        }
    }
}
