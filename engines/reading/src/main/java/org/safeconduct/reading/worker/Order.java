package org.safeconduct.reading.worker;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.reading.View;

/// What a worker is to do with one file; the words of its command line.
sealed interface Order {
    /// The file, its pages opened one after the other.
    Path file();

    /// What the worker may write to.
    Path scratch();

    List<String> words();

    /// Say everything about the file.
    ///
    /// @param from index of the first page wanted; more than 0 when earlier ones are known already
    record Look(Path file, Path scratch, int from) implements Order {
        @Override
        public List<String> words() {
            return List.of("look", file.toString(), scratch.toString(), String.valueOf(from));
        }
    }

    /// Draw one page into a file, as a JPEG when that is its ending and else as a PNG.
    record Draw(Path file, Path scratch, View view, Path picture) implements Order {
        @Override
        public List<String> words() {
            return List.of(
                    "draw",
                    file.toString(),
                    scratch.toString(),
                    String.valueOf(view.page()),
                    String.valueOf(view.width()),
                    view.mark(),
                    picture.toString());
        }
    }
}
