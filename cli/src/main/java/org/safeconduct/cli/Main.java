package org.safeconduct.cli;

import java.util.concurrent.CancellationException;
import java.util.logging.LogManager;
import org.safeconduct.cli.names.NamesCommand;
import org.safeconduct.packet.Exempt;
import org.safeconduct.packet.PacketException;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.vault.VaultException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The top command, and the only place that ends the program.
@Command(
        name = "safeconduct",
        description = "Turns a case folder into a filing that an immigration court accepts. Sends nothing anywhere.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            PacketCommand.class,
            ReadCommand.class,
            FormsCommand.class,
            RulesCommand.class,
            LawCommand.class,
            VerifyCommand.class,
            TimestampCommand.class,
            DeadlinesCommand.class,
            WhenCommand.class,
            NamesCommand.class,
            DoctorCommand.class,
            HelpCommand.class,
        },
        // The application is a program of its own, and "test" has to build before there is anything to run: the
        // launcher
        // carries these out, and 'help COMMAND' knows the application's.
        commandListHeading = "%nThe application, in a browser:%n"
                + "  demo     Start it with invented cases, to look around.%n"
                + "  serve    Start it for a team.%n"
                + "  backup   Write database and files into one sealed file.%n"
                + "  restore  Bring such a file back into an empty folder.%n"
                + "  bucket   Move its sealed files into an object store of yours.%n"
                + "%nThe main job, at this prompt:%n",
        footerHeading = "%nFor those who build it:%n  test     Run the whole test suite.%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the filing is blocked by findings; nothing was written, or a draft where one was asked for",
            "2:the command was not understood",
            "3:the input could not be read",
            "4:the bag of evidence does not prove what it claims",
            "70:the installation or the machine is broken",
            "130:cancelled"
        })
@Exempt(from = "nothing_is_logged", because = "It takes every listener away from the libraries' logs.")
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] words) {
        hushLibraries();
        System.exit(commandLine().execute(words));
    }

    /// What a PDF library has to say about a file may quote the file, so nobody listens.
    private static void hushLibraries() {
        LogManager.getLogManager().reset();
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
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
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' shows what it takes.");
        return Exit.USAGE;
    }

    private static int explainFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CancellationException) {
            command.getErr().println("Stopped. Nothing was written.");
            return Exit.CANCELLED;
        }
        command.getErr()
                .println(
                        failure instanceof PacketException
                                        || failure instanceof VaultException
                                        || failure instanceof ReadingException
                                ? failure.getMessage()
                                : faultOfOurOwn(failure));
        return Exit.BROKEN;
    }

    /// Names the place in the code and not the message, which could quote a client's document.
    private static String faultOfOurOwn(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return "Safeconduct failed through a fault of its own (%s%s). Your files are as they were."
                .formatted(failure.getClass().getSimpleName(), trace.length == 0 ? "" : " at " + trace[0]);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"safeconduct " + (version == null ? "built in place" : version)};
        }
    }
}
