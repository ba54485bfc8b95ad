package org.safeconduct.cli.doctor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Every look at the machine, in the order that a person reads them.
public final class Examination {
    private Examination() {}

    public static List<Remark> examine(LocalDate today, Path temporary) {
        return Stream.of(Machine.examine(temporary), Tools.examine(), Calendar.examine(today))
                .flatMap(List::stream)
                .toList();
    }
}
