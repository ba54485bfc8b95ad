package org.safeconduct.packet.splice.part;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Writes the index of a part.
final class PartWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] index(Extract prepared) throws IOException {
        out.write(prepared.print());
        out.writeInt(prepared.stampName());
        out.writeInt(prepared.pages().size());
        for (var page : prepared.pages()) {
            page(page);
        }
        out.writeInt(prepared.layers().size());
        for (var layer : prepared.layers()) {
            out.writeInt(layer.object());
            out.writeBoolean(layer.isShown());
        }
        objects(prepared.objects());
        return bytes.toByteArray();
    }

    private void page(PartPage page) throws IOException {
        box(page.frame().media());
        box(page.frame().visible());
        out.writeShort(page.frame().turn());
        out.writeDouble(page.frame().unit());
        var content = page.content();
        out.writeInt(content.streams().length);
        for (var stream : content.streams()) {
            out.writeInt(stream);
        }
        out.writeUTF(content.remainder());
        out.writeByte(letter(content.freedom()));
        out.writeInt(page.links().size());
        for (var link : page.links()) {
            box(link.area());
            out.writeInt(link.page());
            out.writeUTF(link.view());
        }
    }

    private static char letter(PartPage.Freedom freedom) {
        return switch (freedom) {
            case FREE -> 'F';
            case IN_PLACE -> 'P';
            case SEALED -> 'S';
        };
    }

    private void box(Box box) throws IOException {
        for (var value : box.values()) {
            out.writeDouble(value);
        }
    }

    private void objects(Relocatable objects) throws IOException {
        out.writeInt(objects.size());
        for (var object = 0; object < objects.size(); object++) {
            out.writeInt(objects.textEnd(object) - objects.textStart(object));
            out.writeInt(objects.lastHole(object) - objects.firstHole(object));
            out.writeLong(objects.isStream(object) ? objects.body(object).length() : Relocatable.NO_BODY);
        }
        for (var object = 0; object < objects.size(); object++) {
            for (var hole = objects.firstHole(object); hole < objects.lastHole(object); hole++) {
                out.writeInt(objects.holePlace(hole));
                out.writeInt(objects.target(hole));
            }
        }
        out.write(objects.ink().toBytes());
    }
}
