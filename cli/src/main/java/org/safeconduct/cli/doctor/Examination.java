package org.safeconduct.cli.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.packet.form.FormLibrary;

/// Every look at the machine, in the order that a person reads them.
public final class Examination {
    private Examination() {}

    public static List<Remark> examine(LocalDate today, Path temporary, FormLibrary forms) {
        return Stream.of(
                        Machine.examine(temporary),
                        Tools.examine(),
                        Calendar.examine(today),
                        List.of(Forms.examine(forms)))
                .flatMap(List::stream)
                .toList();
    }
}
