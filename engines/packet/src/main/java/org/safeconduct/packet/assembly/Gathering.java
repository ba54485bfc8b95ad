package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.intake.Intake;
import org.safeconduct.packet.intake.Taken;

/// Takes in every file a filing calls for, as many at a time as there are processors.
final class Gathering {
    private final Filing filing;
    private final Intake intake;
    private final Fit fit;
    private final Progress progress;

    Gathering(Filing filing, Intake intake, Fit fit, Progress progress) {
        this.filing = filing;
        this.intake = intake;
        this.fit = fit;
        this.progress = progress;
    }

    /// One answer a file, whatever became of it.
    Holdings gather() {
        List<Wanted> wanted = Wanted.of(filing);
        Map<Path, Taken> taken = new LinkedHashMap<>();
        Map<Path, Holding> ready = new LinkedHashMap<>();
        List<Taken> answers = takeAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            taken.put(wanted.get(i).file(), answers.get(i));
            if (answers.get(i) instanceof Taken.Accepted accepted) {
                ready.put(wanted.get(i).file(), Holding.of(accepted, wanted.get(i), fit));
            }
        }
        return new Holdings(taken, ready, Map.of());
    }

    private List<Taken> takeAll(List<Wanted> wanted) {
        var done = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Taken>> pending = new ArrayList<>();
            for (Wanted file : wanted) {
                pending.add(threads.submit(() -> take(file, done, wanted.size())));
            }
            List<Taken> answers = new ArrayList<>();
            for (Future<Taken> answer : pending) {
                answers.add(await(answer));
            }
            return answers;
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private Taken take(Wanted wanted, AtomicInteger done, int total) {
        var name = wanted.file().toString();
        progress.step("Reading " + name, done.get(), total);
        var answer = intake.take(filing.folder().resolve(wanted.file()), name, wanted.languages(), progress);
        progress.step("Read " + name, done.incrementAndGet(), total);
        return answer;
    }

    private static Taken await(Future<Taken> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new PacketException("Reading the documents failed.", e);
        }
    }
}
