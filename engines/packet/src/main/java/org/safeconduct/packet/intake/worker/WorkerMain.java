package org.safeconduct.packet.intake.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.safeconduct.packet.Exempt;

/// The worker's side of the pipe: takes orders until the pipe closes.
@Exempt(
        from = {"only_the_prompt_ends_the_program_or_prints", "nothing_is_logged"},
        because = "Its standard output is the pipe to the engine, and it silences everyone else who would use it.")
final class WorkerMain {
    private final BufferedReader in;
    private final PrintStream out;

    private WorkerMain(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Libraries that print would break the protocol, and logs could quote the document.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        LogManager.getLogManager().reset();
        new WorkerMain(in, out).serve();
    }

    private void serve() throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            new Job(Message.parse(line), this).run();
        }
    }

    void say(Message.Topic topic, Object... values) {
        out.println(Message.of(topic, values).line());
        out.flush();
    }

    /// Waits until the other side has room for another scan.
    void awaitRoom() throws IOException {
        if (in.readLine() == null) {
            throw new IOException("the pipe was closed");
        }
    }
}
