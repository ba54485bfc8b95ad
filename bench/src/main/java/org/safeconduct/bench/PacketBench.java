package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.safeconduct.packet.splice.Part;

/// Lets the contenders take turns and prints what it cost them.
final class PacketBench {
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("RUNS", "5"));

    private final Corpus corpus;
    private final Path work;
    private final List<String> java;
    private final List<Integer> counts = new ArrayList<>();

    private PacketBench(Corpus corpus, Path work, List<String> java) {
        this.corpus = corpus;
        this.work = work;
        this.java = java;
    }

    /// Takes the corpus, a work folder and the command that starts a class of ours.
    public static void main(String[] args) throws IOException {
        var java = List.of(args).subList(2, args.length);
        new PacketBench(Corpus.in(Path.of(args[0])), Path.of(args[1]), java).run();
    }

    @SuppressWarnings("SystemOut")
    private void run() throws IOException {
        var field = new Field(java, corpus, work, prepare(), decrypt());
        var pages = materials();
        System.out.printf("%d files, %d pages, %.1f MB%n", corpus.files().size(), pages, corpus.bytes() / 1e6);
        var only = Pattern.compile(System.getenv().getOrDefault("ONLY", ""));
        var contenders = field.contenders().stream()
                .filter(contender -> only.matcher(contender.name()).find())
                .toList();
        var costs = race(contenders);
        var lines = new ArrayList<Report.Line>();
        for (var contender : contenders) {
            var qpdf = System.getenv().getOrDefault("QPDF12", "qpdf");
            lines.add(new Report.Line(
                    contender,
                    Cost.median(costs.getOrDefault(contender.name(), List.of())),
                    Verdict.of(contender, pages, qpdf)));
        }
        System.out.println(Report.table(lines, pages));
    }

    private Path prepare() throws IOException {
        var parts = Files.createDirectories(work.resolve("parts"));
        for (var file : corpus.files()) {
            try (var part = Part.prepare(file)) {
                counts.add(part.pages());
                part.save(parts.resolve(file.getFileName() + ".part"));
            }
        }
        return parts;
    }

    /// Copies for the one tool that wants a password where the others do not.
    private Corpus decrypt() throws IOException {
        var opened = Files.createDirectories(work.resolve("opened"));
        var copies = new ArrayList<Path>();
        for (var file : corpus.files()) {
            var copy = opened.resolve(file.getFileName());
            if (!Files.exists(copy)) {
                try (var document = Loader.loadPDF(file.toFile())) {
                    if (document.isEncrypted()) {
                        document.setAllSecurityToBeRemoved(true);
                        document.save(copy.toFile());
                    } else {
                        Files.createSymbolicLink(copy, file.toAbsolutePath());
                    }
                }
            }
            copies.add(copy);
        }
        return new Corpus(copies);
    }

    private int materials() throws IOException {
        var titles = corpus.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        Contents.write(work.resolve("contents.pdf"), Contents.lines(titles, counts));
        var pages = Contents.pagesFor(titles.size())
                + counts.stream().mapToInt(Integer::intValue).sum();
        Contents.writeNumbers(work.resolve("numbers.pdf"), pages);
        return pages;
    }

    @SuppressWarnings("SystemOut")
    private Map<String, List<Cost>> race(List<Contender> contenders) throws IOException {
        var clock = new Clock(work);
        var costs = new LinkedHashMap<String, List<Cost>>();
        for (var round = 0; round <= RUNS; round++) {
            for (var contender : contenders) {
                if (contender.runs() > 1 || round == 1) {
                    var cost = clock.run(contender);
                    System.out.printf("%d %s %s%n", round, contender.name(), cost);
                    if (round > 0) {
                        costs.computeIfAbsent(contender.name(), _ -> new ArrayList<>())
                                .add(cost);
                    }
                }
            }
        }
        return costs;
    }
}
