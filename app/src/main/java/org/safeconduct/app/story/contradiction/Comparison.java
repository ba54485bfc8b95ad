package org.safeconduct.app.story.contradiction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.chronology.account.Accounts;
import org.safeconduct.chronology.account.Inconsistency;

/// Lays all statements of one case side by side.
final class Comparison {
    private static final int HALF = 16;

    private final Story story;
    private final Map<String, Closing> closings;
    private final Map<String, Statement> statements;
    private final Map<String, Person> people;

    /// Of one case.
    ///
    /// @param closings the last one of each contradiction, by its key
    Comparison(Story story, Map<String, Closing> closings) {
        this.story = story;
        this.closings = closings;
        this.statements = story.statements().stream()
                .collect(Collectors.toMap(each -> each.id().toString(), Function.identity()));
        this.people =
                story.people().stream().collect(Collectors.toMap(each -> Story.BORN + each.id(), Function.identity()));
    }

    /// The gravest first.
    List<Contradiction> list() {
        return Accounts.compare(story.passages()).stream()
                .map(this::contradiction)
                .toList();
    }

    private Contradiction contradiction(Inconsistency found) {
        var ids = found.passages().stream().sorted().toList();
        var key = digest(found.rule() + " " + String.join(" ", ids));
        var seal = digest(
                found.severity() + " " + ids.stream().map(this::understood).collect(Collectors.joining(" ")));
        var voices = found.passages().stream()
                .flatMap(id -> Stream.ofNullable(statements.get(id)))
                .map(story::voice)
                .toList();
        return new Contradiction(key, seal, found, voices, closings.get(key));
    }

    /// A passage in the state in which it was compared.
    private String understood(String id) {
        return Stream.concat(
                        Stream.ofNullable(statements.get(id)).map(it -> "#" + it.version()),
                        Stream.ofNullable(people.get(id))
                                .map(it -> "=" + it.details().birth().edtf()))
                .collect(Collectors.joining("", id, ""));
    }

    private static String digest(String words) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
