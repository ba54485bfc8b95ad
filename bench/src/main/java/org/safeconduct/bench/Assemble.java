package org.safeconduct.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.splice.Bookmark;
import org.safeconduct.packet.splice.Link;
import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.PlacedPage;
import org.safeconduct.packet.splice.Splicer;
import org.safeconduct.packet.splice.Stamp;
import org.safeconduct.packet.splice.Volume;
import org.safeconduct.packet.splice.part.Box;

/// Safeconduct's own run: prepare or open every document, number, bookmark, link, write.
final class Assemble {
    private static final int THREADS = 2;

    private Assemble() {}

    /// Takes `originals` or `prepared`, the folder, the contents and the file to write.
    public static void main(String[] args) {
        var files = Corpus.in(Path.of(args[1])).files();
        var parts = parts(files, args[0].equals("prepared"));
        try (var contents = Part.prepare(Path.of(args[2]))) {
            Splicer.write(Path.of(args[3]), volume(contents, parts), Progress.SILENT);
        }
        for (var part : parts) {
            part.close();
        }
    }

    private static Part[] parts(List<Path> files, boolean arePrepared) {
        var parts = new Part[files.size()];
        var next = new AtomicInteger();
        var workers = new ArrayList<Thread>();
        for (var i = 0; i < THREADS; i++) {
            var worker = new Thread(() -> {
                for (var at = next.getAndIncrement(); at < parts.length; at = next.getAndIncrement()) {
                    parts[at] = arePrepared ? Part.open(files.get(at)) : Part.prepare(files.get(at));
                }
            });
            worker.start();
            workers.add(worker);
        }
        for (var worker : workers) {
            join(worker);
        }
        return parts;
    }

    private static void join(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", e);
        }
    }

    private static Volume volume(Part contents, Part[] parts) {
        var bookmarks = new ArrayList<Bookmark>();
        bookmarks.add(Bookmark.of("Contents", 0));
        var titles = new ArrayList<String>();
        var counts = new ArrayList<Integer>();
        for (var part : parts) {
            titles.add(part.name());
            counts.add(part.pages());
        }
        var lines = Contents.lines(titles, counts);
        for (var line : lines) {
            bookmarks.add(Bookmark.of(line.title(), line.target()));
        }
        var pages = new ArrayList<PlacedPage>();
        for (var page = 0; page < contents.pages(); page++) {
            pages.add(number(contents, page, pages.size()).withLinks(links(lines, page)));
        }
        for (var part : parts) {
            for (var page = 0; page < part.pages(); page++) {
                pages.add(number(part, page, pages.size()));
            }
        }
        return new Volume("Corpus", pages, bookmarks);
    }

    private static PlacedPage number(Part part, int page, int before) {
        return PlacedPage.of(part, page).with(Stamp.PageNumber.of(before + 1));
    }

    private static List<Link> links(List<Contents.Line> lines, int page) {
        var links = new ArrayList<Link>();
        for (var line : lines) {
            if (line.page() == page) {
                links.add(new Link(new Box(line.left(), line.bottom(), line.right(), line.top()), line.target()));
            }
        }
        return links;
    }
}
