package org.safeconduct.packet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.safeconduct.packet.intake.ocr.Languages;
import org.safeconduct.packet.intake.ocr.Reading;
import org.safeconduct.packet.intake.ocr.Tesseract;
import org.safeconduct.packet.intake.page.Scan;
import org.safeconduct.packet.intake.rendition.UnreadableException;

/// Reads scans by machine, one program for each core, and the same scan only once.
final class Scans implements AutoCloseable {
    /// Scans waiting on the disk for each one being read; they are several megabytes each.
    private static final int WAITING = 2;

    private final Path folder;
    private final Languages languages;
    private final ExecutorService readers;
    private final Semaphore room;
    private final Map<String, CompletableFuture<Reading>> read = new ConcurrentHashMap<>();
    private final boolean wanted;

    private Scans(Path folder, Languages languages, int atATime, boolean wanted) {
        this.folder = folder;
        this.languages = languages;
        this.wanted = wanted;
        this.readers = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().daemon().factory());
        this.room = new Semaphore(atATime * (1 + WAITING));
    }

    static Scans read(Path folder, int atATime) throws IOException {
        return new Scans(folder, Languages.installed(folder), atATime, true);
    }

    /// Scans stay pictures, and nobody is told to install anything.
    static Scans leave(Path folder) {
        return new Scans(folder, new Languages(Set.of()), 1, false);
    }

    boolean isWanted() {
        return wanted;
    }

    Languages languages() {
        return languages;
    }

    /// Returns at once while there is room, else when there is. The picture is deleted once it has been read.
    CompletableFuture<Reading> submit(Scan scan, List<String> codes) {
        room.acquireUninterruptibly();
        var data = languages.dataFor(codes);
        var key = hash(scan.image()) + scan.dpi() + data;
        var reading =
                read.computeIfAbsent(key, unread -> CompletableFuture.supplyAsync(() -> read(scan, data), readers));
        return reading.whenComplete((done, failure) -> {
            room.release();
            delete(scan.image());
        });
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }

    private Reading read(Scan scan, List<String> data) {
        try {
            return Tesseract.read(scan, data, folder);
        } catch (UnreadableException e) {
            // A scan that can't be read in time stays a picture; its confidence says so.
            return Reading.nothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path image) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(image));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path image) {
        try {
            Files.deleteIfExists(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
