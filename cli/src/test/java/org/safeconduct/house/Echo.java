package org.safeconduct.house;

import java.nio.file.Path;

/// Stands in for the program when the launcher is tested: says how it was started.
final class Echo {
    private Echo() {}

    public static void main(String[] words) {
        String program = System.getProperty("java.class.path").contains("safeconduct-app") ? "app: " : "";
        System.out.println(program + String.join(" ", words) + " in "
                + Path.of("").toAbsolutePath().getFileName());
    }
}
