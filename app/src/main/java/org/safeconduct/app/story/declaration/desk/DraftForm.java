package org.safeconduct.app.story.declaration.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Draft;

/// The answers about a declaration, and its points as somebody writes them over.
final class DraftForm {
    private static final String LABELS = "story.declaration";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST = 20_000;
    private static final int MOST = 3_000;
    private static final String CHOSEN = "s-";

    private DraftForm() {}

    static Form blank() {
        return Form.blank(LABELS);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Declaration.Opening opening(Form form, Account.Speaker speaker) {
        var language = form.needed("language", 3);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            form.refuse("language", "platform.form.choice");
        }
        return new Declaration.Opening(
                speaker, form.text("signsAs", 200), language, form.text("interpreter", 200), form.isTicked("abroad"));
    }

    /// The statements that were ticked.
    static Set<UUID> chosen(Map<String, String> sent) {
        return sent.keySet().stream()
                .filter(name -> name.matches(CHOSEN + "[0-9a-f-]{36}"))
                .map(name -> UUID.fromString(name.substring(CHOSEN.length())))
                .collect(Collectors.toSet());
    }

    /// The points as written, in their order.
    static List<Draft.Point> points(Form form, Map<String, String> sent) {
        return IntStream.range(0, MOST)
                .takeWhile(at -> sent.containsKey("english-" + at))
                .mapToObj(at -> new Draft.Point(
                        key(sent.getOrDefault("key-" + at, "")), said(form, "own-" + at), said(form, "english-" + at)))
                .toList();
    }

    private static String said(Form form, String field) {
        var words = form.text(field, LONGEST);
        return words == null ? "" : words;
    }

    private static UUID key(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(written)
                : UUID.randomUUID();
    }

    /// What was asked to be done to one of them before anything is kept, such as `up-3`.
    static List<Draft.Point> moved(List<Draft.Point> points, String move) {
        var moved = new ArrayList<>(points);
        var parts = move.split("-", 2);
        int at = parts.length == 2 && parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : -1;
        if (at < 0 || at >= Math.max(1, points.size())) {
            return points;
        }
        switch (parts[0]) {
            case "up" -> Collections.swap(moved, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(moved, at, Math.min(moved.size() - 1, at + 1));
            case "drop" -> moved.remove(at);
            case "add" -> moved.add(Math.min(moved.size(), at + 1), Draft.Point.fresh("", ""));
            default -> {
                // A button that nobody made does nothing.
            }
        }
        return moved;
    }

    /// A key that stands there twice is one person's mistake and nobody's loss.
    static List<Draft.Point> kept(List<Draft.Point> points) {
        var seen = new HashSet<UUID>();
        return points.stream()
                .filter(point -> !point.isEmpty())
                .map(point -> seen.add(point.key()) ? point : Draft.Point.fresh(point.own(), point.english()))
                .toList();
    }
}
