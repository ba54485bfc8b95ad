package org.safeconduct.app.platform.strongroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;

/// A store of the S3 API in memory, as far as a house asks anything of it. The store itself is held against a real
/// server in `stores/s3`.
public final class BucketServer implements AutoCloseable {
    public static final String SECRET = "a secret of the tests";

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;
    private volatile boolean away;

    public BucketServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public BucketAddress bucket(String name) {
        return new BucketAddress(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), name, "us-east-1");
    }

    public Map<String, byte[]> objects() {
        return objects;
    }

    public static Path keyFile(Path folder, String id) {
        try {
            return Files.writeString(folder.resolve(id + ".key"), id + "\n" + SECRET + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hangs up on whoever asks, until told otherwise.
    public void stayAway(boolean now) {
        away = now;
    }

    private void answer(HttpExchange asked) throws IOException {
        if (away) {
            asked.close();
            return;
        }
        var path = asked.getRequestURI().getPath();
        if (!Objects.requireNonNullElse(asked.getRequestHeaders().getFirst("Authorization"), "")
                .contains("Credential=office/")) {
            refuse(asked, 403, "InvalidAccessKeyId");
        } else if (!(path + "/").startsWith("/evidence/")) {
            refuse(asked, 404, "NoSuchBucket");
        } else {
            answer(asked, path.replaceFirst("/evidence/?", ""));
        }
    }

    private void answer(HttpExchange asked, String key) throws IOException {
        switch (asked.getRequestMethod()) {
            case "PUT" -> {
                var before = objects.putIfAbsent(key, content(asked));
                if (before == null) {
                    say(asked, 200, new byte[0]);
                } else {
                    refuse(asked, 412, "PreconditionFailed");
                }
            }
            case "DELETE" -> {
                objects.remove(key);
                say(asked, 204, new byte[0]);
            }
            default -> {
                var found = key.isEmpty() ? list() : objects.get(key);
                if (found == null) {
                    refuse(asked, 404, "NoSuchKey");
                } else {
                    say(asked, 200, found);
                }
            }
        }
    }

    private byte[] list() {
        var page = new StringBuilder("<ListBucketResult><IsTruncated>false</IsTruncated>");
        objects.keySet().forEach(key -> page.append("<Contents><Key>%s</Key></Contents>".formatted(key)));
        return page.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Without the signatures that the client puts between the pieces of what it sends.
    private static byte[] content(HttpExchange asked) throws IOException {
        byte[] sent = asked.getRequestBody().readAllBytes();
        if (!asked.getRequestHeaders().containsKey("x-amz-decoded-content-length")) {
            return sent;
        }
        var in = new ByteArrayInputStream(sent);
        var content = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            content.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        return content.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip().split(";")[0], 16);
    }

    private static void refuse(HttpExchange asked, int status, String code) throws IOException {
        say(asked, status, "<Error><Code>%s</Code></Error>".formatted(code).getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange asked, int status, byte[] words) throws IOException {
        try (asked) {
            asked.getRequestBody().readAllBytes();
            asked.sendResponseHeaders(status, words.length == 0 ? -1 : words.length);
            if (words.length > 0) {
                asked.getResponseBody().write(words);
            }
        }
    }

    /// As when a bit falls over on its disk.
    public void spoil(String key) {
        objects.computeIfPresent(key, (_, bytes) -> {
            var other = Arrays.copyOf(bytes, bytes.length);
            other[bytes.length / 2] ^= 1;
            return other;
        });
    }

    /// Nobody answers any more.
    public void stop() {
        server.stop(0);
    }

    @Override
    public void close() {
        stop();
    }
}
