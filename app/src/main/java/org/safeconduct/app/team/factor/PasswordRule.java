package org.safeconduct.app.team.factor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a new password has to be: long and not among the first that anybody would try. Nothing else is asked, as
/// NIST SP 800-63B-4 section 3.1.1.2 advises.
public final class PasswordRule {
    /// In characters as people count them.
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /// The key of the text that says what is wrong with it, if anything is.
    ///
    /// @param known what everybody knows of the member: name and login
    public static Optional<String> findFault(String password, String... known) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("team.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("team.password.long");
        }
        return isGuessable(password.toLowerCase(Locale.ROOT), known)
                ? Optional.of("team.password.common")
                : Optional.empty();
    }

    private static boolean isGuessable(String password, String... known) {
        return COMMON.contains(password)
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || Arrays.stream(known).anyMatch(word -> word.strip().equalsIgnoreCase(password));
    }

    private static Set<String> read() {
        try (var words = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return words.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
