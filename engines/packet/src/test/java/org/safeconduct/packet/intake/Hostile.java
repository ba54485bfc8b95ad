package org.safeconduct.packet.intake;

import java.util.Set;
import java.util.concurrent.Callable;

/// A file that means no good, or looks like it.
///
/// @param name as the manifest would call it
/// @param answers ids of the rules that may refuse it, `taken` if it may become pages
record Hostile(String name, Set<String> answers, Callable<byte[]> maker) {
    static Hostile of(String name, String answers, Callable<byte[]> maker) {
        return new Hostile(name, Set.of(answers.split(" ")), maker);
    }

    byte[] make() throws Exception {
        return maker.call();
    }

    @Override
    public String toString() {
        return name;
    }
}
