package org.safeconduct.packet.splice;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;
import org.safeconduct.packet.splice.press.Sink;

/// A part on its way into a volume: which of its objects the chosen pages reach, and the numbers they have there.
final class Shelf implements Relocatable.Numbers {
    private final Part part;
    private final Relocatable objects;
    private final StampObjects stamps;
    private final BitSet reached = new BitSet();
    private final int[] numbers;
    private final int[] targets;
    private boolean isWritten;

    Shelf(Part part, StampObjects stamps) {
        this.part = part;
        this.stamps = stamps;
        objects = part.objects();
        numbers = new int[objects.size()];
        targets = new int[part.pages()];
        Arrays.fill(targets, -1);
    }

    /// Takes a page into the volume, where links to it will lead to the first place it has.
    void take(PlacedPage placed, int index) {
        if (targets[placed.page()] < 0) {
            targets[placed.page()] = index;
        }
        reach(placed.page());
        for (var stream : part.page(placed.page()).content().streams()) {
            if (Form.isNeeded(placed)) {
                reachBelow(stream);
            } else {
                reach(stream);
            }
        }
    }

    /// The index in the volume of a page of the part, or -1 when it is not in it.
    int target(int page) {
        return targets[page];
    }

    /// What a stream refers to, when it is not copied itself but written as a form.
    private void reachBelow(int stream) {
        for (var hole = objects.firstHole(stream); hole < objects.lastHole(stream); hole++) {
            reach(objects.target(hole));
        }
    }

    private void reach(int first) {
        var stack = new int[64];
        var size = 0;
        stack[size++] = first;
        while (size > 0) {
            var object = stack[--size];
            if (object < 0 || reached.get(object)) {
                continue;
            }
            reached.set(object);
            var count = objects.lastHole(object) - objects.firstHole(object);
            if (size + count > stack.length) {
                stack = Arrays.copyOf(stack, Math.max(stack.length * 2, size + count));
            }
            for (var hole = objects.firstHole(object); hole < objects.lastHole(object); hole++) {
                stack[size++] = objects.target(hole);
            }
        }
    }

    /// Writes what the pages share, once.
    void write(Press press, Sink sink) throws IOException {
        if (isWritten) {
            return;
        }
        isWritten = true;
        press.identify(part.print());
        number(press);
        var ink = new Ink(1 << 12);
        for (var object = reached.nextSetBit(part.pages()); object >= 0; object = reached.nextSetBit(object + 1)) {
            objects.write(object, this, ink.cut(0));
            if (objects.isStream(object)) {
                press.stream(numbers[object], ink, objects.body(object));
            } else {
                press.put(numbers[object], ink);
            }
        }
        sink.release(objects.found());
    }

    /// The texts of pages are no objects and get no numbers.
    private void number(Press press) {
        var pages = reached.get(0, part.pages()).cardinality();
        var next = press.reserve(reached.cardinality() - pages);
        for (var object = reached.nextSetBit(part.pages()); object >= 0; object = reached.nextSetBit(object + 1)) {
            numbers[object] = next++;
        }
    }

    boolean has(int object) {
        return reached.get(object);
    }

    @Override
    public int number(int object) {
        return numbers[object];
    }

    @Override
    public String fonts() {
        return stamps.fontEntry(part.stampName());
    }

    @Override
    public String states() {
        return stamps.stateEntry(part.stampName());
    }
}
