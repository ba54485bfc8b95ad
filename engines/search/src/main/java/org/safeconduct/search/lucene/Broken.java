package org.safeconduct.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.safeconduct.search.SearchException;

/// Tells a damaged index from a broken disk by what Lucene throws.
final class Broken {
    private Broken() {}

    static SearchException because(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isDamage(cause)) {
                return SearchException.damaged(file(cause), thrown);
            }
        }
        return SearchException.broken(thrown);
    }

    private static boolean isDamage(Throwable cause) {
        return cause instanceof CorruptIndexException
                || cause instanceof IndexFormatTooOldException
                || cause instanceof IndexFormatTooNewException
                || cause instanceof EOFException
                || cause instanceof FileNotFoundException
                || cause instanceof NoSuchFileException;
    }

    private static String file(Throwable cause) {
        return switch (cause) {
            case NoSuchFileException missing -> name(missing.getFile());
            case CorruptIndexException corrupt -> name(corrupt.getResourceDescription());
            default -> name(String.valueOf(cause.getMessage()));
        };
    }

    /// Lucene puts more around a name the deeper it was.
    private static String name(String description) {
        String word = description.replaceAll("^.*?\\b(_\\w+\\.\\w+|segments_\\w+|_\\w+).*$", "$1");
        return String.valueOf(Path.of(word.isBlank() ? "segments" : word).getFileName());
    }
}
