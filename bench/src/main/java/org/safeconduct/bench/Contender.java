package org.safeconduct.bench;

import java.nio.file.Path;
import java.util.List;

/// A tool and the commands that do the work with it, run one after the other.
///
/// @param lacks what of the work the tool cannot do, empty when it does all of it
/// @param runs how often it is timed; a tool that takes half a minute need not prove it five times
record Contender(String name, List<List<String>> commands, Path output, String lacks, int runs) {

    static Contender of(String name, List<String> command, Path output, String lacks) {
        return new Contender(name, List.of(command), output, lacks, 5);
    }

    Contender withRuns(int other) {
        return new Contender(name, commands, output, lacks, other);
    }
}
