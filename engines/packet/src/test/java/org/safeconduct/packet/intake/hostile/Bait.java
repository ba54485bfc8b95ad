package org.safeconduct.packet.intake.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// What no input may reach: files beside the case folder, and a server on this computer.
///
/// @param visits how often someone has called the server
record Bait(Path folder, ServerSocket server, AtomicInteger visits) implements AutoCloseable {
    /// Stands in every file of the bait and nowhere else.
    static final String SECRET = "KEPTOUTOFEVERYFILING";

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    static Bait lay(Path folder) throws IOException {
        var page = "<html><body><p>%s</p></body></html>".formatted(SECRET);
        var contents = Map.of(
                "secret.txt", SECRET.getBytes(),
                "secret.html", page.getBytes(),
                "secret.rtf", "{\\rtf1 %s}".formatted(SECRET).getBytes(),
                "secret.dtd", "<!ENTITY stolen \"%s\">".formatted(SECRET).getBytes(),
                "secret.css", "p:after { content: '%s' }".formatted(SECRET).getBytes(),
                "secret.png", Paint.png(40, 40),
                "secret.odt", Packing.zip("content.xml", SECRET));
        for (var content : contents.entrySet()) {
            var file = Files.write(folder.resolve(content.getKey()), content.getValue());
            Files.setAttribute(file, "lastAccessTime", LONG_AGO);
        }
        var bait = new Bait(folder, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new AtomicInteger());
        Thread.ofVirtual().start(bait::serve);
        return bait;
    }

    /// The path of a file of the bait, as a hostile author would guess it.
    String path(String name) {
        return folder.resolve(name).toString();
    }

    String fileAddress(String name) {
        return folder.resolve(name).toUri().toString();
    }

    String address(String name) {
        return "http://127.0.0.1:%d/%s".formatted(server.getLocalPort(), name);
    }

    /// The files that someone has opened and read; none where the disk doesn't note that.
    List<String> touched() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Bait::isTouched).map(Path::toString).toList();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var call = server.accept();
                visits.incrementAndGet();
                call.close();
            } catch (IOException e) {
                // Closed at the end of the test, or the caller has hung up; both have been counted.
            }
        }
    }

    private static boolean isTouched(Path file) {
        try {
            return !Files.getAttribute(file, "lastAccessTime").equals(LONG_AGO);
        } catch (IOException e) {
            return true;
        }
    }
}
