package org.safeconduct.app.start;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The application for real cases.
@Command(
        name = "serve",
        description = "Starts the application for a team, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Premises premises;

    @Mixin
    private Doors doors;

    @Mixin
    private KeyWords keyWords;

    @Override
    public Integer call() throws InterruptedException {
        var wish = new Wish(
                premises.data(),
                premises.databaseUrl(),
                doors.open(spec.commandLine().getErr()),
                keyWords.unlocking(),
                false);
        return Running.start(
                        wish, spec.commandLine().getOut(), spec.commandLine().getErr())
                .untilStopped();
    }
}
