package org.safeconduct.app.filing.document;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;

/// The name of a file within its case: what the sender called it, without what no file system could hold.
record FileName(String stem, String ending) {
    private static final int LONGEST = 120;

    /// From whatever a browser says, which may be a whole path.
    static FileName of(String told) {
        var last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "")
                .strip()
                .replaceFirst("^\\.+", "");
        int dot = plain.lastIndexOf('.');
        var stem = dot > 0 ? plain.substring(0, dot) : plain;
        var ending = dot > 0 && plain.length() - dot <= 8 ? plain.substring(dot) : "";
        var whole = ending.isEmpty() ? plain : stem;
        return new FileName(whole.isBlank() ? "file" : shortened(whole), ending);
    }

    /// This name, or the next free of `passport-2.jpg`, `passport-3.jpg`; case makes no difference to most disks.
    String freeAmong(Collection<String> taken) {
        var names = new HashSet<String>();
        taken.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        var name = stem + ending;
        for (int number = 2; names.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }

    private static String shortened(String stem) {
        return stem.length() <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST / 2)).strip();
    }
}
