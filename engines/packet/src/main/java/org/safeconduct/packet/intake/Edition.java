package org.safeconduct.packet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/// Which program takes files in, told by its own code rather than by a number that somebody has to raise.
///
/// What an earlier program made stays on a [Shelf] unused: it may hold what this one has learnt to take out.
final class Edition {
    private static final List<String> ROOMS = List.of("intake", "fonts");

    private static final String PRINT = print(Path.of(home()));

    private Edition() {}

    /// The same for the same code and libraries.
    static String print() {
        return PRINT;
    }

    private static URI home() {
        try {
            return Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String print(Path home) {
        try {
            if (Files.isDirectory(home)) {
                return print(home, List.of());
            }
            try (var jar = FileSystems.newFileSystem(home);
                    var beside = Files.list(home.getParent())) {
                var libraries =
                        beside.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".jar"));
                return print(jar.getPath("/"), libraries.sorted().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(Path code, List<String> libraries) throws IOException {
        var digest = Digest.sha256();
        libraries.forEach(name -> digest.update(name.getBytes(StandardCharsets.UTF_8)));
        for (String room : ROOMS) {
            try (var files = Files.walk(code.resolve("org/safeconduct/packet").resolve(room))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
