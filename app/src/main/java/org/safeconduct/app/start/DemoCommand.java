package org.safeconduct.app.start;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The application with invented cases and passwords that it prints.
@Command(
        name = "demo",
        description = "Starts the application with invented cases, to look around, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
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
                premises.demoData(),
                premises.databaseUrl(),
                doors.open(spec.commandLine().getErr()),
                keyWords.unlocking(),
                true);
        return Running.start(
                        wish, spec.commandLine().getOut(), spec.commandLine().getErr())
                .untilStopped();
    }
}
