package org.safeconduct.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether what is written to a disk is encrypted below the file system.
enum Encryption {
    FOUND,
    ABSENT,
    UNKNOWN;

    private static final Path DEVICES = Path.of("/sys/dev/block");

    static Encryption under(Path folder) {
        return isMac() ? ofMac() : ofLinux(folder, DEVICES);
    }

    static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    private static Encryption ofMac() {
        return Tool.ask(List.of("fdesetup", "status"))
                .map(said -> said.contains("FileVault is On") ? FOUND : ABSENT)
                .orElse(UNKNOWN);
    }

    private static Encryption ofLinux(Path folder, Path devices) {
        try {
            long number = (Long) Files.getAttribute(folder, "unix:dev");
            return of(devices.resolve(name(number)));
        } catch (IOException | RuntimeException _) {
            return UNKNOWN;
        }
    }

    /// Major and minor number, as Linux packs them into one.
    static String name(long number) {
        return "%d:%d".formatted((number >> 8) & 0xfff, (number & 0xff) | ((number >> 12) & 0xfff00));
    }

    /// A device of several others, such as a volume group, is as open as the most open one of them. A file system
    /// without
    /// a device of its own (in memory, over a network, made of layers) tells nothing.
    static Encryption of(Path device) throws IOException {
        if (!Files.exists(device)) {
            return UNKNOWN;
        }
        Path id = device.resolve("dm/uuid");
        if (Files.exists(id) && Files.readString(id).startsWith("CRYPT-")) {
            return FOUND;
        }
        if (Files.isDirectory(device.resolve("loop"))) {
            return UNKNOWN;
        }
        List<Path> below = below(device.resolve("slaves"));
        Encryption worst = below.isEmpty() ? ABSENT : FOUND;
        for (Path part : below) {
            Encryption found = of(part);
            worst = found == FOUND ? worst : found;
        }
        return worst;
    }

    private static List<Path> below(Path slaves) throws IOException {
        if (!Files.isDirectory(slaves)) {
            return List.of();
        }
        try (Stream<Path> parts = Files.list(slaves)) {
            return parts.sorted().toList();
        }
    }
}
