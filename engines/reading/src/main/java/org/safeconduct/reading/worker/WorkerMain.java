package org.safeconduct.reading.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.worker.Message.Topic;

/// The worker's side of the pipe: carries out the one order of its command line.
final class WorkerMain {
    private final InputStream in = new FileInputStream(FileDescriptor.in);
    /// The pipe to the reader; nobody else in this process can write to it.
    private final PrintStream out = new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);

    private WorkerMain() {}

    public static void main(String... words) {
        // Libraries that print would break the protocol.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        new WorkerMain().carryOut(words);
    }

    private void carryOut(String... words) {
        var file = Path.of(words[1]);
        var scratch = Path.of(words[2]);
        try {
            switch (words[0]) {
                case "look" -> new Looking(this, file, scratch).from(Integer.parseInt(words[3]));
                case "draw" -> new Drawing(file, scratch).draw(Arrays.copyOfRange(words, 3, words.length));
                default -> throw new IllegalArgumentException(words[0]);
            }
            say(Topic.DONE);
        } catch (Refusal e) {
            say(Topic.REFUSED, e.reason(), e.words());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Libraries answer malformed files with class casts and those in a circle with endless recursion.
            say(Topic.REFUSED, Reason.DAMAGED, "is too damaged to be read. Ask for the file again or print it anew.");
        }
    }

    void say(Topic topic, Object... values) {
        out.println(Message.of(topic, values).line());
        // A page has hundreds of words, and what follows them takes them along.
        if (topic != Topic.WORD) {
            out.flush();
        }
    }

    /// Waits until the other side has room for another scan.
    void awaitRoom() throws IOException {
        if (in.read() < 0) {
            throw new IOException("the pipe was closed");
        }
    }
}
