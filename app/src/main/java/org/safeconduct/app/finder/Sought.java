package org.safeconduct.app.finder;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Question;
import org.safeconduct.search.Reach;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody looks for, as the address of the page says it.
///
/// @param caseId the one case to look in; empty for everywhere
/// @param page from 1
public record Sought(String words, Optional<UUID> caseId, Among among, int page) {
    /// How many are shown at once.
    static final int SIZE = 10;

    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 50;

    /// Which things are wanted.
    public enum Among {
        ALL(),
        CASES(Kind.CASE),
        PEOPLE(Kind.PERSON),
        EVIDENCE(Kind.DOCUMENT, Kind.PAGE),
        LOST(Kind.LOST, Kind.REQUEST),
        LIBRARY(Kind.LIBRARY);

        @SuppressWarnings("ImmutableEnumChecker") // Set.of
        private final Set<Kind> kinds;

        Among(Kind... kinds) {
            this.kinds = Set.of(kinds);
        }
    }

    /// Never fails: what cannot be read narrows nothing.
    static Sought of(Map<String, String> sent) {
        return new Sought(
                sent.getOrDefault("q", "").strip(),
                id(sent.getOrDefault("case", "")),
                among(sent.getOrDefault("among", "")),
                page(sent.getOrDefault("page", "")));
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Among among(String written) {
        try {
            return Among.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Among.ALL;
        }
    }

    private static int page(String written) {
        return written.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(written), LAST_PAGE) : 1;
    }

    boolean isTooLong() {
        return words.length() > LONGEST;
    }

    boolean isLastPage() {
        return page == LAST_PAGE;
    }

    Question question(Reach reach) {
        var narrowing = new Question.Narrowing(among.kinds, Set.of(), Optional.empty(), Optional.empty());
        return new Question(words, caseId.map(reach::within).orElse(reach), narrowing, (page - 1) * SIZE, SIZE);
    }

    /// Of another page of the same answer.
    public String address(int other) {
        return UriComponentsBuilder.fromPath("/find")
                .queryParam("q", "{q}")
                .queryParam("case", "{case}")
                .queryParam("among", among)
                .queryParam("page", other)
                .encode()
                .buildAndExpand(words, caseId.map(UUID::toString).orElse(""))
                .toUriString();
    }
}
