package org.safeconduct.names.letters;

import java.util.Optional;
import java.util.regex.Pattern;

/// What many names share and what therefore says nothing: "servant of" before, "of the faith" behind.
///
/// Two names in the same frame are compared by what is in it: Abdul Rahman is not Abdul Rahim.
enum Frame {
    SERVANT("(?:c?abd(?:ul|el|al|il|ol|oul|oel|i|u)?|عبدال|عبد|абд(?:ул|ель|ал|у|и)?)(.{3,})"),
    FAITH("(.{3,}?)(?:(?:[uaei]l?)?dd?(?:in|ine|een)|الدين|(?:[уаеэи])?дд?ин)");

    private final Pattern pattern;

    Frame(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Optional<Token> core(Token token) {
        var found = pattern.matcher(token.letters());
        return found.matches() ? Optional.of(token.withLetters(found.group(1))) : Optional.empty();
    }
}
