package org.safeconduct.chronology.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All rules by which words that are not exact are taken: ours, or ours with some that a house has changed.
public final class Rules {
    /// What came of reading a house's own rules.
    public sealed interface Reading {}

    /// They can be used.
    public record Read(Rules rules) implements Reading {}

    /// One of them can't, and so none are.
    ///
    /// @param line from 1
    /// @param why  a sentence in English
    public record Refused(int line, String why) implements Reading {}

    private static final int COLUMNS = 5;
    private static final Rules PACKAGED = ours();

    private final Map<String, Rule> byId;

    private Rules(Map<String, Rule> byId) {
        this.byId = byId;
    }

    public static Rules packaged() {
        return PACKAGED;
    }

    public List<Rule> list() {
        return List.copyOf(byId.values());
    }

    /// These rules with others in the place of those of the same id. The text is written like the packaged one: a rule
    /// a
    /// line, `id | least | most | margin | words`; lines that begin with # are passed over.
    public Reading with(String text) {
        var changed = new LinkedHashMap<>(byId);
        var lines = text.lines().toList();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var why = fault(line);
            if (!why.isEmpty()) {
                return new Refused(number, why);
            }
            var rule = parsed(line);
            changed.put(rule.id(), rule);
        }
        return new Read(new Rules(changed));
    }

    private String fault(String line) {
        var columns = line.split("\\|", -1);
        if (columns.length != COLUMNS) {
            return "A rule is written id | least | most | margin | words.";
        }
        for (var column = 1; column < COLUMNS - 1; column++) {
            if (!columns[column].strip().matches("-?\\d{1,5}")) {
                return "'" + columns[column].strip() + "' is not a whole number.";
            }
        }
        if (!byId.isEmpty() && !byId.containsKey(columns[0].strip())) {
            return "There is no rule " + columns[0].strip() + " that this could change.";
        }
        return columns[3].strip().startsWith("-") ? "A margin is not less than 0." : "";
    }

    private static Rule parsed(String line) {
        var columns = line.split("\\|", -1);
        return new Rule(
                columns[0].strip(),
                Integer.parseInt(columns[1].strip()),
                Integer.parseInt(columns[2].strip()),
                Integer.parseInt(columns[3].strip()),
                columns[4].strip());
    }

    public Rule rule(String id) {
        var rule = byId.get(id);
        if (rule == null) {
            throw new IllegalStateException("No rule " + id);
        }
        return rule;
    }

    private static Rules ours() {
        try (var file = Rules.class.getResourceAsStream("rules.txt")) {
            if (file == null) {
                throw new IllegalStateException("The rules are missing.");
            }
            return switch (new Rules(Map.of()).with(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
                case Read(var rules) -> rules;
                case Refused(var line, var why) -> throw new IllegalStateException("rules.txt, " + line + ": " + why);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
