package org.safeconduct.app.story.declaration.word;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.app.story.declaration.Clauses;

/// What the hidden bookmarks of a Word file are called. Word hides those that begin with an underscore.
final class Marks {
    private static final Pattern KEY =
            Pattern.compile("_scp([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12}).*");
    private static final Pattern DECLARATION =
            Pattern.compile("_scd([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");
    private static final Pattern DRAFT = Pattern.compile("_scv([1-9][0-9]{0,8})");
    private static final String FIXED = "_scf";

    private Marks() {}

    static String point(UUID key) {
        return "_scp" + plain(key);
    }

    static String declaration(UUID id) {
        return "_scd" + plain(id);
    }

    static String draft(int number) {
        return "_scv" + number;
    }

    static String fixed(Clauses.Use use, String language) {
        return FIXED + use.name().toLowerCase(Locale.ROOT) + "_" + language;
    }

    private static String plain(UUID id) {
        return id.toString().replace("-", "");
    }

    static Optional<UUID> findPoint(Collection<String> marks) {
        return find(KEY, marks);
    }

    static Optional<UUID> findDeclaration(Collection<String> marks) {
        return find(DECLARATION, marks);
    }

    static Optional<Integer> findDraft(Collection<String> marks) {
        return marks.stream()
                .map(DRAFT::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    static boolean isFixed(Collection<String> marks) {
        return marks.stream().anyMatch(mark -> mark.startsWith(FIXED));
    }

    private static Optional<UUID> find(Pattern pattern, Collection<String> marks) {
        return marks.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> UUID.fromString(found.replaceFirst("$1-$2-$3-$4-$5")))
                .findFirst();
    }
}
