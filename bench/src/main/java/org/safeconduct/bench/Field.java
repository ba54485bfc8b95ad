package org.safeconduct.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Everybody who takes part on this machine.
///
/// @param java the command that starts one of our own classes
/// @param parts where prepared documents lie
/// @param opened the corpus without encryption, for a tool that asks for the owner's password
record Field(List<String> java, Corpus corpus, Path work, Path parts, Corpus opened) {
    private static final String NO_NAVIGATION = "bookmarks, links";
    private static final String MERGES_ONLY = "numbers, bookmarks, links";

    List<Contender> contenders() {
        var all = new ArrayList<Contender>();
        all.add(own("Safeconduct, from originals", "Assemble", "originals", folder(corpus)));
        all.add(own("Safeconduct, from prepared parts", "Assemble", "prepared", parts));
        all.add(plain());
        addQpdf(all, System.getenv().getOrDefault("QPDF12", ""), "qpdf 12");
        addQpdf(all, "qpdf", "qpdf");
        addPdftk(all);
        addMergers(all);
        return all;
    }

    private static Path folder(Corpus files) {
        return Objects.requireNonNull(files.files().getFirst().getParent());
    }

    private Contender own(String name, String type, Object... arguments) {
        var out = work.resolve(name.replaceAll("\\W", "") + ".pdf");
        var command = new ArrayList<>(java);
        command.add("org.safeconduct.bench." + type);
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        command.add(contents());
        command.add(out.toString());
        return Contender.of(name, command, out, "");
    }

    /// Under the Java machine's own settings, for it needs many times our heap.
    private Contender plain() {
        var out = work.resolve("plain.pdf");
        var command = new ArrayList<>(List.of(java.getFirst()));
        command.addAll(java.subList(java.indexOf("-cp"), java.size()));
        command.addAll(
                List.of("org.safeconduct.bench.PlainPdfBox", folder(corpus).toString(), contents(), out.toString()));
        return Contender.of("PDFBox, the plain way", command, out, "");
    }

    private String contents() {
        return work.resolve("contents.pdf").toString();
    }

    private String numbers() {
        return work.resolve("numbers.pdf").toString();
    }

    private void addQpdf(List<Contender> all, String qpdf, String name) {
        if (isInstalled(qpdf)) {
            all.add(qpdf(qpdf, name, List.of()));
            if (name.endsWith("12")) {
                all.add(qpdf(
                        qpdf, name + ", its best", List.of("--object-streams=generate", "--stream-data=preserve")));
            }
        }
    }

    private Contender qpdf(String qpdf, String name, List<String> options) {
        var out = work.resolve(name.replaceAll("\\W", "") + ".pdf");
        var command = new ArrayList<>(List.of(qpdf));
        command.addAll(options);
        command.addAll(List.of("--empty", "--pages", contents()));
        command.addAll(paths(corpus));
        command.addAll(List.of("--", "--overlay", numbers(), "--", out.toString()));
        return Contender.of(name, command, out, NO_NAVIGATION);
    }

    private void addPdftk(List<Contender> all) {
        if (isInstalled("pdftk")) {
            var merged = work.resolve("pdftk-merged.pdf").toString();
            var out = work.resolve("pdftk.pdf");
            var cat = new ArrayList<>(List.of("pdftk", contents()));
            cat.addAll(paths(opened));
            cat.addAll(List.of("cat", "output", merged));
            var stamp = List.of("pdftk", merged, "multistamp", numbers(), "output", out.toString());
            all.add(new Contender("pdftk-java", List.of(cat, stamp), out, NO_NAVIGATION, 5));
        }
    }

    private void addMergers(List<Contender> all) {
        if (isInstalled("mutool")) {
            var out = work.resolve("mutool.pdf");
            var command = new ArrayList<>(List.of("mutool", "merge", "-o", out.toString(), contents()));
            command.addAll(paths(corpus));
            all.add(Contender.of("mutool merge", command, out, MERGES_ONLY));
        }
        if (isInstalled("gs")) {
            var out = work.resolve("ghostscript.pdf");
            var command = new ArrayList<>(List.of(
                    "gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-sOutputFile=" + out, contents()));
            command.addAll(paths(corpus));
            all.add(Contender.of("Ghostscript", command, out, MERGES_ONLY).withRuns(1));
        }
    }

    private static List<String> paths(Corpus corpus) {
        return corpus.files().stream().map(Path::toString).toList();
    }

    static boolean isInstalled(String tool) {
        if (tool.contains("/")) {
            return Files.isExecutable(Path.of(tool));
        }
        return !tool.isEmpty()
                && List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
