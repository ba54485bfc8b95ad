package org.safeconduct.packet.splice.part;

import java.util.Arrays;
import org.safeconduct.packet.splice.press.Body;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.Store;

/// Objects as syntax with holes, numbered from 0, kept in a few arrays: a part of ten thousand pages has to be cheap.
///
/// Filled once by one thread; afterwards only read, by any number of them.
public final class Relocatable {
    /// Holes for what a stamp needs among the fonts and the graphics states of a page's resources.
    public static final int FONTS = -1;

    public static final int STATES = -2;

    static final long NO_BODY = -1;

    /// Says what is written into the holes.
    public interface Numbers {
        /// The number that a local object has in the new file.
        int number(int object);

        /// What a page's resources gain among their fonts, as `/Name 7 0 R`, or nothing.
        String fonts();

        /// What they gain among their graphics states.
        String states();
    }

    private final Ink text;
    private final Ints textEnds = new Ints();
    private final Ints holes = new Ints();
    private final Ints targets = new Ints();
    private final Ints holeEnds = new Ints();
    private long[] bodies = new long[128];
    private final Store found;
    private Store made = new Store.InMemory(new byte[0]);

    /// @param found where the bodies lie that were not made anew
    public Relocatable(Store found, Ink text) {
        this.found = found;
        this.text = text;
    }

    /// Where the syntax of the next object is written.
    public Ink ink() {
        return text;
    }

    public void hole(int target) {
        hole(text.size(), target);
    }

    void hole(int place, int target) {
        holes.add(place);
        targets.add(target);
    }

    /// Ends an object that is not a stream.
    public void end() {
        end(0, NO_BODY);
    }

    /// Ends a stream whose body lies at an offset of the source.
    public void end(long offset, long length) {
        end(text.size(), offset, length);
    }

    void end(int textEnd, long offset, long length) {
        var object = textEnds.size();
        if (object * 2 + 2 > bodies.length) {
            bodies = Arrays.copyOf(bodies, bodies.length * 2);
        }
        bodies[object * 2] = offset;
        bodies[object * 2 + 1] = length;
        textEnds.add(textEnd);
        holeEnds.add(holes.size());
    }

    /// Ends a stream whose body was made, at an offset of what [#complete] will be given.
    public void endMade(long offset, long length) {
        end(-offset - 1, length);
    }

    public void complete(byte[] madeBodies) {
        made = new Store.InMemory(madeBodies);
    }

    public int size() {
        return textEnds.size();
    }

    public int firstHole(int object) {
        return object == 0 ? 0 : holeEnds.get(object - 1);
    }

    public int lastHole(int object) {
        return holeEnds.get(object);
    }

    /// The object that belongs into a hole, negative for the holes that stamps use.
    public int target(int hole) {
        return targets.get(hole);
    }

    public boolean isStream(int object) {
        return bodies[object * 2 + 1] != NO_BODY;
    }

    public boolean isMade(int object) {
        return bodies[object * 2] < 0;
    }

    public Body body(int object) {
        var offset = bodies[object * 2];
        var length = bodies[object * 2 + 1];
        return offset < 0 ? new Body(made, -offset - 1, length) : new Body(found, offset, length);
    }

    public Store found() {
        return found;
    }

    int textStart(int object) {
        return object == 0 ? 0 : textEnds.get(object - 1);
    }

    int textEnd(int object) {
        return textEnds.get(object);
    }

    int holePlace(int hole) {
        return holes.get(hole);
    }

    /// Writes an object with numbers in its holes; for a stream the entries of its dictionary.
    public void write(int object, Numbers numbers, Ink out) {
        var from = textStart(object);
        for (var hole = firstHole(object); hole < lastHole(object); hole++) {
            text.copyTo(out, from, holes.get(hole));
            from = holes.get(hole);
            fill(targets.get(hole), numbers, out);
        }
        text.copyTo(out, from, textEnds.get(object));
    }

    private static void fill(int target, Numbers numbers, Ink out) {
        switch (target) {
            case FONTS -> out.text(numbers.fonts());
            case STATES -> out.text(numbers.states());
            default -> out.reference(numbers.number(target));
        }
    }
}
