package org.safeconduct.app.start;

import org.safeconduct.app.platform.folder.CannotGoOn;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The application at a prompt, and the only place that ends it.
@Command(
        name = "safeconduct",
        description = "The case system, in a browser.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            BucketCommand.class,
            RepairCommand.class,
            HelpCommand.class,
        })
public final class Main implements Runnable {
    static final int USAGE = 2;
    static final int BROKEN = 70;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] words) {
        System.exit(commandLine().execute(words));
    }

    /// For commands that say themselves what they did. The application has settings for its log of its own.
    static void hushLibraries() {
        System.setProperty("logback.configurationFile", "quiet.xml");
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    /// No command at all is a question, not a mistake.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int explainUsage(ParameterException mistake, String... words) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' shows what it takes.");
        return USAGE;
    }

    private static int explainFailure(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(failure instanceof CannotGoOn ? failure.getMessage() : faultOfOurOwn(failure));
        return BROKEN;
    }

    /// Names the place in the code and not the message, which could quote a case.
    private static String faultOfOurOwn(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        return "Safeconduct failed through a fault of its own (%s%s). Your data is as it was."
                .formatted(root.getClass().getSimpleName(), trace.length == 0 ? "" : " at " + trace[0]);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"safeconduct " + (version == null ? "built in place" : version)};
        }
    }
}
