package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.source.Rewriter;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Gives every object that is reached a local number and copies each once.
///
/// An object gets its number when something first refers to it and is copied when its turn comes, so the order, and
/// with it every byte, follows from the file alone.
final class Relocation implements Rewriter.Receiver {
    private static final int NONE = -1;

    private final SourceFile source;
    private final PageWalk walk;
    private final Relocatable objects;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Slice, Integer> direct = new IdentityHashMap<>();
    private final List<Pending> waiting = new ArrayList<>();

    Relocation(SourceFile source, PageWalk walk, Relocatable objects) {
        this.source = source;
        this.walk = walk;
        this.objects = objects;
    }

    private int queue(Pending pending) {
        waiting.add(pending);
        return walk.pages().size() + waiting.size() - 1;
    }

    /// The local number of an object of the source, or -1 where a reference to it has to say `null`.
    int number(int found) throws IOException {
        var known = numbers.get(found);
        if (known != null) {
            return known;
        }
        var local = walk.isPageOrNode(found) || source.find(found) == null ? NONE : queue(new Pending.Found(found));
        numbers.put(found, local);
        return local;
    }

    /// The local number of a page's resources. To be asked for all pages before anything else refers to them.
    int resources(Slice resources) {
        return resources.isReference()
                ? numbers.computeIfAbsent(referenceOf(resources), _ -> queue(new Pending.Shared(resources)))
                : direct.computeIfAbsent(resources, _ -> queue(new Pending.Shared(resources)));
    }

    private static int referenceOf(Slice slice) {
        try {
            return slice.reference();
        } catch (IOException e) {
            throw new IllegalStateException("a reference has a number", e);
        }
    }

    int made(byte[] content) {
        return queue(new Pending.Made(content));
    }

    /// The number under which an object of the source was reached, or -1.
    int reached(int found) {
        return numbers.getOrDefault(found, NONE);
    }

    /// The object that waits longest, which is the next in number, or null when all are copied.
    @org.jspecify.annotations.Nullable
    Pending next() {
        var copied = objects.size() - walk.pages().size();
        return copied < waiting.size() ? waiting.get(copied) : null;
    }

    /// Copies a value after a name.
    void copy(Slice value) throws IOException {
        new Rewriter(this).afterName().copy(value);
    }

    /// Copies a value after white space or at the beginning of an object.
    void copyPlainly(Slice value) throws IOException {
        new Rewriter(this).copy(value);
    }

    @Override
    public void raw(byte[] bytes, int start, int end) {
        objects.ink().raw(bytes, start, end);
    }

    @Override
    public void space() {
        objects.ink().raw(' ');
    }

    @Override
    public void reference(int number) throws IOException {
        var local = number(number);
        if (local < 0) {
            objects.ink().text("null");
        } else {
            objects.hole(local);
        }
    }
}
