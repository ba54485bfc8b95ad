package org.safeconduct.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// A line between client and server that can be silenced, or cut after so many bytes of answer.
final class Line implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final AtomicLong answerBytes = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;

    private Line(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static Line to(URI server) throws IOException {
        var line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server.getPort());
        Thread.ofVirtual().start(line::answerCalls);
        return line;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    void silence() {
        silent = true;
    }

    /// Cuts the next connections after so many bytes of answer, as often as said.
    void cut(int times, long afterBytes) {
        cuts.set(times);
        answerBytes.set(afterBytes);
    }

    int calls() {
        return calls.get();
    }

    private void answerCalls() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                calls.incrementAndGet();
                open.add(client);
                if (!silent) {
                    join(client);
                }
            } catch (IOException e) {
                // The door was closed, or the server is down: either way this call is over.
            }
        }
    }

    private void join(Socket client) throws IOException {
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(behind);
        long budget = cuts.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? answerBytes.get() : Long.MAX_VALUE;
        Thread.ofVirtual().start(() -> carry(client, behind, Long.MAX_VALUE));
        Thread.ofVirtual().start(() -> carry(behind, client, budget));
    }

    private static void carry(Socket from, Socket onto, long budget) {
        try (from;
                onto) {
            pour(from.getInputStream(), onto, budget);
        } catch (IOException e) {
            // One end is gone, and with it the other.
        }
    }

    private static void pour(InputStream from, Socket onto, long budget) throws IOException {
        var buffer = new byte[8192];
        long left = budget;
        for (int read = from.read(buffer); read >= 0 && left > 0; read = from.read(buffer)) {
            int part = (int) Math.min(read, left);
            onto.getOutputStream().write(buffer, 0, part);
            left -= part;
            if (left == 0) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
