package org.safeconduct.packet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.intake.Intake.Limits;
import org.safeconduct.packet.intake.worker.Message;
import org.safeconduct.packet.intake.worker.Message.Topic;
import org.safeconduct.packet.intake.worker.WorkerLostException;
import org.safeconduct.packet.intake.worker.Workers;

/// What all files of one intake share: the work folder, the workers, the machine that reads scans.
record Workshop(Path folder, Limits limits, Workers workers, Scans scans, AtomicInteger numbers)
        implements AutoCloseable {
    static Workshop open(Path folder, Limits limits) {
        return open(folder, limits, at -> Scans.read(at, limits.workers()));
    }

    static Workshop openForPages(Path folder, Limits limits) {
        return open(folder, limits, Scans::leave);
    }

    @FunctionalInterface
    private interface Reading {
        Scans at(Path folder) throws IOException;
    }

    private static Workshop open(Path folder, Limits limits, Reading reading) {
        try {
            var absolute = folder.toRealPath();
            var workers = new Workers(absolute, limits.workers());
            return new Workshop(absolute, limits, workers, reading.at(absolute), new AtomicInteger());
        } catch (IOException e) {
            throw new PacketException("The work folder cannot be used.", e);
        }
    }

    Path newFolder() {
        try {
            return Files.createDirectory(folder.resolve("%05d".formatted(numbers.incrementAndGet())));
        } catch (IOException e) {
            throw new PacketException("The work folder cannot be written to.", e);
        }
    }

    /// Has a worker write a PDF out of PDFs that are ours already.
    void write(Message order) throws WorkerLostException {
        var last = workers.run(worker -> {
            worker.order(order);
            return worker.answer(limits.stall());
        });
        if (last.topic() != Topic.DONE) {
            throw new PacketException("A document that had been read could not be written to the work folder.");
        }
    }

    @Override
    public void close() {
        scans.close();
        workers.close();
    }
}
