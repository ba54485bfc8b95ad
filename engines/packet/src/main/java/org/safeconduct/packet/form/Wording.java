package org.safeconduct.packet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.packet.form.facts.Answer;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.Field.Content;
import org.safeconduct.packet.form.map.Question;
import org.safeconduct.packet.form.map.Style;

/// Puts facts into the words of a form.
final class Wording {
    private static final Pattern HOLE = Pattern.compile("\\{([^}:]+)(?::([^}]+))?}");
    private static final List<String> NAME_ORDER = List.of("given", "middle", "family");

    private final Facts facts;

    Wording(Facts facts) {
        this.facts = facts;
    }

    /// What a box says; empty when none of its facts is answered. Facts that are declined are passed over as long as
    /// another one of the same box is given.
    String words(Content.Words content) {
        var style = content.style();
        if (style == Style.COUNT) {
            int count = facts.count(content.facts().getFirst());
            return count == 0 ? "" : Integer.toString(count);
        }
        var given = content.facts().stream()
                .flatMap(path -> given(path, style).stream())
                .filter(words -> !words.isEmpty())
                .toList();
        return given.isEmpty() ? declined(content.facts(), style) : String.join(content.join(), given);
    }

    /// The items of a table that the form has no rows for, one in each line.
    String beyond(Question.Table table) {
        return IntStream.range(table.rows(), facts.count(table.list()))
                .mapToObj(item -> (item + 1) + ". " + fill(table.rest(), table.list() + "[" + item + "]."))
                .collect(Collectors.joining("\n"));
    }

    private String fill(String template, String item) {
        return HOLE.matcher(template).replaceAll(hole -> {
            var style = hole.group(2) == null ? "latin" : hole.group(2);
            var words = words(new Content.Words(List.of(item + hole.group(1)), List.of(), Style.of(style), ", "));
            return java.util.regex.Matcher.quoteReplacement(words.isEmpty() ? "not stated" : words);
        });
    }

    private Optional<String> given(String path, Style style) {
        return switch (facts.at(path)) {
            case Answer.Words words -> Optional.of(style.write(words.text()));
            case Answer.Items items -> Optional.of(items(path, items.count(), style));
            case Answer.Group group -> Optional.of(name(path));
            default -> Optional.empty();
        };
    }

    private String items(String path, int count, Style style) {
        return IntStream.range(0, count)
                .mapToObj(item -> given(path + "[" + item + "]", style))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String name(String path) {
        return NAME_ORDER.stream()
                .flatMap(part -> facts.find(path + "." + part).stream())
                .collect(Collectors.joining(" "));
    }

    private String declined(List<String> paths, Style style) {
        if (style == Style.AREA_CODE || style == Style.INITIAL) {
            return "";
        }
        var words = new ArrayList<String>();
        for (var path : paths) {
            if (facts.at(path) instanceof Answer.Declined declined) {
                words.add(printed(declined));
            }
        }
        return Stream.concat(words.stream(), Stream.of("")).findFirst().orElse("");
    }

    static String printed(Answer.Declined declined) {
        return switch (declined) {
            case NONE -> "None";
            case NOT_APPLICABLE -> "N/A";
            case UNKNOWN -> "Unknown";
        };
    }
}
