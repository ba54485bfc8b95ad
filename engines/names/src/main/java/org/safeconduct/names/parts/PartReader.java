package org.safeconduct.names.parts;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.names.letters.Token;

/// Finds out what each word of a name is.
final class PartReader {
    /// Before a name a title in Spanish, behind it a rank in English.
    private static final String SENIOR_OR_SENOR = "sr";

    private static final String COMMAS = "[,،、]";

    private PartReader() {}

    static List<Part> read(String written) {
        var halves = written.split(COMMAS, 2);
        var before = sides(Words.of(halves[0]));
        var after = halves.length == 2 ? sides(Words.of(halves[1].replaceAll(COMMAS, " "))) : new ArrayList<Part>();
        if (isNoName(before) || isNoName(after)) {
            before.addAll(after);
            return isNoName(before)
                    ? before.stream().map(part -> part.as(Role.GIVEN)).toList()
                    : Order.settled(before);
        }
        List<Part> parts =
                new ArrayList<>(after.stream().map(PartReader::beforeFamily).toList());
        before.forEach(part -> parts.add(part.role() == Role.GIVEN ? part.as(Role.FAMILY) : part));
        return parts;
    }

    /// What a word by itself is: every word that is nothing else is a given name until order says more.
    private static List<Part> sides(List<Token> tokens) {
        List<Part> parts = new ArrayList<>();
        boolean child = false;
        for (var token : tokens) {
            var side = SideWords.of(token);
            parts.add(new Part(
                    token,
                    side.map(word -> role(word, token, !parts.isEmpty())).orElse(child ? Role.FATHER : own(token))));
            if (side.filter(word -> word == SideWords.CHILD).isPresent()) {
                nameFatherBefore(parts);
            }
            boolean article = side.filter(word -> word == SideWords.PARTICLE).isPresent();
            child = (child && article)
                    || side.filter(PartReader::announcesFather).isPresent();
        }
        return parts;
    }

    private static boolean announcesFather(SideWords word) {
        return word == SideWords.SON || word == SideWords.DAUGHTER;
    }

    /// Words beside a name, and no name; where there is nothing else they are it, as "Sheikh" is of some.
    private static boolean isNoName(List<Part> parts) {
        return parts.stream().noneMatch(part -> part.role().isName());
    }

    private static Role own(Token token) {
        return token.isInitial() ? Role.INITIAL : Role.GIVEN;
    }

    private static Role role(SideWords word, Token token, boolean behind) {
        return switch (word) {
            case TITLE -> behind && token.letters().equals(SENIOR_OR_SENOR) ? Role.RANK : Role.TITLE;
            case RANK -> Role.RANK;
            case PARTICLE, SON, DAUGHTER, CHILD -> Role.PARTICLE;
            case SERVANT, FAITH, PARENT -> own(token);
        };
    }

    private static void nameFatherBefore(List<Part> parts) {
        if (parts.size() > 2) {
            int father = parts.size() - 2;
            parts.set(father, parts.get(father).as(Role.FATHER));
        }
    }

    private static Part beforeFamily(Part part) {
        return part.role() == Role.GIVEN && Patronymic.is(part.token()) ? part.as(Role.PATRONYMIC) : part;
    }
}
