package org.safeconduct.reading.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Page;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Progress;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Reading.Unreadable;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.Wishes;
import org.safeconduct.reading.language.Identification;
import org.safeconduct.reading.reader.Tesseract.Picture;
import org.safeconduct.reading.worker.Message;
import org.safeconduct.reading.worker.Worker;
import org.safeconduct.reading.worker.Worker.LostException;

/// The reading of one file, from the first process to the last page.
///
/// A page that costs a worker its life is left out and named, and the next worker goes on behind it.
final class Course {
    private static final Duration TICK = Duration.ofMillis(250);
    /// A page that takes so much work takes for ever.
    private static final Duration WORK = Duration.ofSeconds(25);
    /// On a machine that is too busy to give the worker its turn.
    private static final Duration WAIT = Duration.ofSeconds(100);
    /// Scans that lie on the disk and wait to be read.
    private static final int ROOM = 4;
    private static final int LOSSES = 3;

    private final Path file;
    private final Wishes wishes;
    private final Extent extent;
    private final Path scratch;
    private final Recognition recognition;
    private final Progress progress;
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(ROOM);
    private final SortedMap<Integer, Draft> drafts = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private FileKind kind = FileKind.TEXT;
    private int pages;
    private int at = -1;

    Course(Job job, Recognition recognition, Progress progress) {
        this.file = job.file();
        this.wishes = job.wishes();
        this.extent = job.extent();
        this.scratch = job.scratch();
        this.recognition = recognition;
        this.progress = progress;
    }

    /// @param scratch the folder of this file alone
    record Job(Path file, Wishes wishes, Extent extent, Path scratch) {}

    /// How much of a file is wanted.
    enum Extent {
        PAGES,
        /// What comes before the first page.
        FACTS
    }

    Reading run() throws IOException {
        try {
            var refused = lookAtAll();
            return refused.isPresent() ? refused.get() : finished();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            readers.shutdownNow();
            readers.close();
        }
    }

    private Optional<Unreadable> lookAtAll() throws InterruptedException {
        int losses = 0;
        do {
            int first = at + 1;
            try (var worker = Worker.looking(file, scratch, first)) {
                return listen(worker);
            } catch (LostException e) {
                losses++;
                if (at < first || losses > LOSSES || pages == 1) {
                    return Optional.of(Sentences.stopped(wishes.name()));
                }
            }
        } while (at + 1 < pages);
        return Optional.empty();
    }

    private Optional<Unreadable> listen(Worker worker) throws LostException, InterruptedException {
        for (var message = next(worker); isWanted(message); message = next(worker)) {
            switch (message.topic()) {
                case KIND -> begin(message);
                case FACT -> facts.add(message.fact());
                case AT -> turnTo(message.number(0));
                case WORD -> draft().word(message);
                case PAGE -> draft().see(Draft.Seen.of(message));
                case SCAN -> recognise(message, worker);
                case REFUSED -> {
                    var refusal = new Refusal(Reason.valueOf(message.text(0)), message.text(1));
                    return Optional.of(Sentences.unreadable(refusal, wishes.name()));
                }
                case UNSEEN, DONE -> {}
            }
        }
        return Optional.empty();
    }

    private boolean isWanted(Message message) {
        return message.topic() != Message.Topic.DONE && (extent == Extent.PAGES || message.topic() != Message.Topic.AT);
    }

    private void begin(Message message) {
        kind = FileKind.valueOf(message.text(0));
        pages = message.number(1);
        facts.clear();
    }

    private void turnTo(int index) {
        at = index;
        drafts.put(index, new Draft(index + 1));
        tick();
    }

    private Draft draft() {
        return Objects.requireNonNull(drafts.get(at));
    }

    private void recognise(Message message, Worker worker) throws LostException, InterruptedException {
        var picture = new Picture(Path.of(message.text(0)), message.number(1));
        var area = new Box(message.measure(2), message.measure(3), message.measure(4), message.measure(5));
        while (!room.tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
            tick();
        }
        draft().awaits(readers.submit(() -> recognised(picture, area)));
        worker.goOn();
    }

    private Recognised recognised(Picture picture, Box area) throws Refusal, IOException {
        try {
            return recognition.read(picture, wishes, scratch).within(area);
        } finally {
            Files.delete(picture.image());
            room.release();
        }
    }

    private Message next(Worker worker) throws LostException {
        var silence = Duration.ZERO;
        var before = worker.worked();
        while (silence.compareTo(WAIT) < 0 && worker.worked().minus(before).compareTo(WORK) < 0) {
            var answer = worker.answer(TICK);
            if (answer.isPresent()) {
                return answer.get();
            }
            silence = silence.plus(TICK);
            tick();
        }
        throw new LostException();
    }

    private Reading finished() throws InterruptedException, IOException {
        var missing = drafts.values().stream().anyMatch(draft -> draft.recognised() != null)
                ? recognition.missing(wishes.languages(), scratch)
                : List.<String>of();
        var possible = Stream.concat(wishes.languages().stream(), wishes.known().stream())
                .distinct()
                .toList();
        var finishing = new Finishing(new Identification(wishes.languages(), possible), missing);
        var finished = new ArrayList<Page>();
        for (var draft : drafts.values()) {
            await(draft);
            finished.add(finishing.page(draft));
        }
        progress.at(pages, pages);
        var contradictions =
                wishes.told().map(told -> Contradictions.between(facts, told)).orElse(List.of());
        return new Reading.Read(kind, finished, facts, contradictions);
    }

    private void await(Draft draft) throws InterruptedException {
        var recognised = draft.recognised();
        while (recognised != null && !recognised.isDone()) {
            try {
                recognised.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                tick();
            }
        }
    }

    private void tick() {
        var done =
                drafts.headMap(at).values().stream().filter(Draft::isFinished).count();
        progress.at((int) done, pages);
    }
}
