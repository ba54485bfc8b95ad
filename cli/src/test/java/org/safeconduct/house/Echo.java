package org.safeconduct.house;

import java.nio.file.Path;

/// Stands in for the program when the launcher is tested: says how it was started.
final class Echo {
    private Echo() {}

    public static void main(String[] words) {
        System.out.println(
                String.join(" ", words) + " in " + Path.of("").toAbsolutePath().getFileName());
    }
}
