package org.safeconduct.names.index;

import java.util.Set;
import java.util.TreeSet;
import org.safeconduct.names.letters.Script;
import org.safeconduct.names.letters.Token;

/// The keys of a word: its consonants in classes of sound, whole and with one of them left out.
final class Skeleton {
    private static final int LONGEST_KEY = 4;
    private static final int USUAL = 3;

    private Skeleton() {}

    /// Of a word in another script also the keys of its usual spellings, where it is a well-known name.
    static Set<String> keys(Token token) {
        Set<String> keys = new TreeSet<>();
        enter(token.romanised().letters(), keys);
        if (token.script() != Script.LATIN) {
            token.usualSpellings().stream().limit(USUAL).forEach(latin -> enter(latin, keys));
        }
        return keys;
    }

    private static void enter(String latin, Set<String> keys) {
        var bones = bones(latin);
        keys.add("=" + latin);
        keys.add(cut(bones));
        for (int at = 0; at <= Math.min(LONGEST_KEY, bones.length() - 1) && bones.length() > 2; at++) {
            keys.add(cut(bones.substring(0, at) + bones.substring(at + 1)));
        }
    }

    private static String cut(String bones) {
        return bones.substring(0, Math.min(LONGEST_KEY, bones.length()));
    }

    static String bones(String latin) {
        var bones = new StringBuilder();
        for (int at = 0; at < latin.length(); at++) {
            char sound = sound(latin, at);
            boolean repeats = !bones.isEmpty() && bones.charAt(bones.length() - 1) == sound;
            if (sound != ' ' && !repeats) {
                bones.append(sound);
            }
        }
        return bones.toString();
    }

    private static char sound(String latin, int at) {
        char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
        return switch (latin.charAt(at)) {
            case 'b', 'p' -> 'B';
            case 'f', 'v', 'w' -> 'F';
            case 'd', 't' -> 'T';
            case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'S' : 'K';
            case 's', 'z' -> 'S';
            case 'g', 'k', 'q', 'x' -> 'K';
            case 'l' -> 'L';
            case 'm', 'n' -> 'N';
            case 'r' -> 'R';
            default -> ' ';
        };
    }
}
