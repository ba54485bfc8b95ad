package org.safeconduct.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.safeconduct.search.seal.IndexKey;
import org.safeconduct.search.seal.SealedDirectory;
import org.safeconduct.search.words.Analysis;

/// The index on the disk: written by one at a time, whole or not at all, and read by many.
final class Shelf implements AutoCloseable {
    private static final String MARK = "mark";
    private static final int BUFFER_MB = 48;

    /// What is to be written.
    @FunctionalInterface
    interface Writing {
        /// Whether it shall count. Where not, and whenever it fails, everything stays as it was.
        boolean on(IndexWriter writer) throws IOException;
    }

    @FunctionalInterface
    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private final SearcherManager searchers;
    private IndexWriter writer;

    private Shelf(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    static Shelf open(Path folder, IndexKey key, long cached) throws IOException {
        Files.createDirectories(folder);
        var directory = new SealedDirectory(new MMapDirectory(folder), key, cached);
        try {
            var writer = new IndexWriter(directory, settings());
            try {
                writer.commit();
                return new Shelf(directory, writer, new SearcherManager(directory, null));
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Merging happens in the thread that writes: no thread of the engine's own fails where nobody hears it.
    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Analysis.analyzer())
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    /// Readers see it once it is on the disk.
    synchronized boolean write(long mark, Writing writing) {
        try {
            boolean counts = writing.on(writer);
            if (counts) {
                writer.setLiveCommitData(Map.of(MARK, String.valueOf(mark)).entrySet());
                writer.commit();
                searchers.maybeRefreshBlocking();
            } else {
                takeBack();
            }
            return counts;
        } catch (IOException e) {
            takeBack();
            throw Broken.because(e);
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    private void takeBack() {
        try {
            writer.rollback();
            writer = new IndexWriter(directory, settings());
        } catch (IOException e) {
            throw Broken.because(e);
        }
    }

    <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw Broken.because(e);
        }
    }

    synchronized long mark() {
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(MARK)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }

    @Override
    public synchronized void close() {
        try (directory;
                searchers) {
            writer.rollback();
        } catch (IOException e) {
            throw Broken.because(e);
        }
    }
}
