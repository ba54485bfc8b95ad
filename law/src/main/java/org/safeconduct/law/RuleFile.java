package org.safeconduct.law;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;
import org.safeconduct.law.schema.SchemaFile;

/// A file of rules that somebody wrote, read as those of `law/` are read.
///
/// The schema says what a rule looks like. Beyond it a rule may only speak the words of [Vocabulary], and counts by
/// numbers that can be counted, so that nothing a person enters stops a clock for good or breaks a calendar.
public sealed interface RuleFile {
    /// What the first line of such a file says.
    String FORMAT = "safeconduct/rules/1";

    /// The schema, read once.
    SchemaFile SCHEMA = SchemaFile.beside(RuleFile.class, "schema/rule.schema.json");

    /// It can be counted by.
    ///
    /// @param rules in the order of the file
    record Sound(List<Rule> rules) implements RuleFile {}

    /// It can't.
    ///
    /// @param problems at least one
    record Faulty(List<Problem> problems) implements RuleFile {}

    /// Reads a file of somebody's; whatever is wrong with it is told, never thrown.
    static RuleFile read(byte[] content) {
        return switch (SCHEMA.check(content)) {
            case Checked.Faulty(var problems) -> new Faulty(problems);
            case Checked.Sound(Entry root) -> {
                var problems =
                        root.list("rules").stream().flatMap(RuleFile::problems).toList();
                yield problems.isEmpty()
                        ? new Sound(root.list("rules").stream().map(Rule::of).toList())
                        : new Faulty(problems);
            }
        };
    }

    private static Stream<Problem> problems(Entry rule) {
        return Stream.concat(RuleWords.of(rule), RuleNumbers.of(rule));
    }
}
