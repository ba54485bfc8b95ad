package org.safeconduct.app.filing.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All exhibits of a filing as somebody wants them, in order.
///
/// @param revision the one that it was made from
public record Arrangement(List<Tab> exhibits, long revision) {

    /// A lettered tab. Its place is where it stands among the others, whatever its old place was.
    ///
    /// @param id of the one that it is already, or null for a new one
    @JsonIgnoreProperties("place")
    public record Tab(@Nullable UUID id, String title, List<Paper> enclosures) {}

    /// A document behind a tab.
    ///
    /// @param id of the enclosure that it is already, behind whichever tab, or null for a new one
    /// @param pages to file, such as `1-3,7`, or null for all
    public record Paper(
            @Nullable UUID id, UUID document, @Nullable String pages) {}

    UUID[] tabsKept() {
        return exhibits.stream().map(Tab::id).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    UUID[] papersKept() {
        return papers().map(Paper::id).filter(Objects::nonNull).toArray(UUID[]::new);
    }

    /// Whether something would have to stand in two places.
    boolean isTwofold() {
        return Stream.of(tabsKept(), papersKept())
                .anyMatch(ids -> Stream.of(ids).distinct().count() < ids.length);
    }

    private Stream<Paper> papers() {
        return exhibits.stream().flatMap(tab -> tab.enclosures().stream());
    }
}
