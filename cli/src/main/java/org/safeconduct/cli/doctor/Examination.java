package org.safeconduct.cli.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.packet.form.FormLibrary;

/// Every look at the machine, in the order that a person reads them.
public final class Examination {
    private Examination() {}

    /// Where the application keeps its data on this system.
    public static Path usualData() {
        return DataDisk.usual(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    public static List<Remark> examine(LocalDate today, Path temporary, Path data, FormLibrary forms) {
        return Stream.of(
                        Machine.examine(temporary),
                        DataDisk.examine(data),
                        Tools.examine(),
                        Calendar.examine(today),
                        List.of(Forms.examine(forms)))
                .flatMap(List::stream)
                .toList();
    }
}
