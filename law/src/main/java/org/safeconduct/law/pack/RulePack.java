package org.safeconduct.law.pack;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.RuleText;

/// Rules published together.
///
/// @param name of the publisher, as its key bears it
/// @param number which of the publisher's packs; a later one has a higher number
public record RulePack(String name, int number, LocalDate issued, List<Rule> rules) {
    static final String FORMAT = "safeconduct/rule-pack/1";

    private static final Pattern HEAD = Pattern.compile(
            FORMAT + "\nname: (\\S{1,200})\nnumber: ([1-9][0-9]{0,8})\nissued: (\\d{4}-\\d\\d-\\d\\d)\n\n(.*)",
            Pattern.DOTALL);

    /// What is signed.
    public String text() {
        return "%s\nname: %s\nnumber: %d\nissued: %s\n\n%s"
                .formatted(FORMAT, name, number, issued, RuleText.file(rules));
    }

    /// Reads what [#text] wrote, whoever signed it or nobody.
    public static PackFile.Opened read(String text) {
        var head = HEAD.matcher(text);
        if (!head.matches()) {
            return new PackFile.Refused("This is no rule pack: its first lines say neither whose nor which it is.");
        }
        return day(head.group(3))
                .map(issued -> read(head.group(1), Integer.parseInt(head.group(2)), issued, head.group(4)))
                .orElseGet(
                        () -> new PackFile.Refused("The day on which this pack was issued is none of the calendar."));
    }

    private static PackFile.Opened read(String name, int number, LocalDate issued, String rules) {
        return switch (RuleFile.read(rules.getBytes(StandardCharsets.UTF_8))) {
            case RuleFile.Sound(var found) -> new PackFile.Sound(new RulePack(name, number, issued, found));
            case RuleFile.Faulty(var problems) ->
                new PackFile.Refused("A rule of this pack can’t be read: " + problems.getFirst());
        };
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
