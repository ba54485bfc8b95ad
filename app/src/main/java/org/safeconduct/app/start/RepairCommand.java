package org.safeconduct.app.start;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.strongroom.SecondStore;
import org.safeconduct.app.platform.strongroom.Strongroom;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Answers 1 while a file is damaged still.
@Command(
        name = "repair",
        description =
                "Reads every sealed file of a stopped application again, and brings back those that are missing or were"
                        + " altered from another folder: a restored backup, or a copy. What lay in their place is set"
                        + " aside and kept.",
        mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "The data folder of the other copy. It is only read, and nothing in it is trusted.")
    private Path folder;

    @Mixin
    private Premises premises;

    @Mixin
    private KeyWords keyWords;

    @Override
    public Integer call() {
        Main.hushLibraries();
        try (DataFolder data = DataFolder.open(premises.data());
                var house = Strongroom.open(data.root(), keyWords.unlocking(), InstantSource.system())) {
            return tell(new SecondStore(folder).repair(house, InstantSource.system()));
        }
    }

    private int tell(SecondStore.Outcome outcome) {
        var out = spec.commandLine().getOut();
        outcome.mended().forEach(damage -> out.println(damage + " It was brought back."));
        outcome.left().forEach(damage -> out.println(damage + " The other folder cannot help; try another one."));
        out.printf(
                "%,d sealed files are whole, %,d of them brought back now; %,d are damaged still.%n",
                outcome.whole() + outcome.mended().size(),
                outcome.mended().size(),
                outcome.left().size());
        return outcome.left().isEmpty() ? 0 : 1;
    }
}
