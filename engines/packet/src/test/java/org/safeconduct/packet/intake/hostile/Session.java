package org.safeconduct.packet.intake.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.safeconduct.packet.intake.Intake;
import org.safeconduct.packet.intake.Intake.Limits;
import org.safeconduct.packet.intake.Taken;

/// Takes all inputs in with one intake, from as many threads as a filing does. Whoever was slow in that crowd gets a
/// second chance with nobody beside it, since readers on a busy machine wait for each other.
record Session(Path caseFolder, Intake intake) {
    private static final int PAGES_READ = 20;

    static Map<String, Outcome> of(Shelf shelf, Fates fates, Path caseFolder, Path workFolder) throws Exception {
        var outcomes = together(shelf, caseFolder, Files.createTempDirectory(workFolder, "together"));
        for (var outcome : outcomes.entrySet()) {
            var name = outcome.getKey();
            if (outcome.getValue().mayHaveWaited(fates.of(name))) {
                var recipe = shelf.recipes().get(name);
                outcome.setValue(alone(name, recipe, caseFolder, Files.createTempDirectory(workFolder, "alone")));
            }
        }
        return outcomes;
    }

    private static Map<String, Outcome> together(Shelf shelf, Path caseFolder, Path workFolder) throws Exception {
        var limits = Limits.ofThisMachine();
        try (var intake = Intake.open(workFolder, limits);
                var threads = Executors.newFixedThreadPool(limits.workers())) {
            var session = new Session(caseFolder, intake);
            var pending = new TreeMap<String, Future<Outcome>>();
            shelf.recipes()
                    .forEach((name, recipe) -> pending.put(name, threads.submit(() -> session.take(name, recipe))));
            var outcomes = new TreeMap<String, Outcome>();
            for (var outcome : pending.entrySet()) {
                outcomes.put(outcome.getKey(), outcome.getValue().get());
            }
            return outcomes;
        }
    }

    private static Outcome alone(String name, Recipe recipe, Path caseFolder, Path workFolder) throws IOException {
        try (var effort = Effort.begin();
                var intake = Intake.open(workFolder, Limits.ofThisMachine())) {
            var outcome = new Session(caseFolder, intake).take(name, recipe);
            return outcome.withWork(effort.total());
        }
    }

    private Outcome take(String name, Recipe recipe) throws IOException {
        var file = caseFolder.resolve(name);
        Files.createDirectories(file.getParent());
        recipe.make(file);
        var watch = new Watch();
        try {
            var taken = intake.take(file, name, List.of("en"), watch);
            return new Outcome(taken, null, words(taken), Silence.byClock(watch.longestSilence()));
        } catch (RuntimeException | Error e) {
            return new Outcome(null, e, "", Silence.byClock(watch.longestSilence()));
        } finally {
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String words(Taken taken) throws IOException {
        if (!(taken instanceof Taken.Accepted accepted)) {
            return "";
        }
        try (var document = Loader.loadPDF(accepted.pdf().toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES_READ);
            return stripper.getText(document);
        }
    }
}
