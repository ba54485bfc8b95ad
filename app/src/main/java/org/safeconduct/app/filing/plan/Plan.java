package org.safeconduct.app.filing.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A filing as it lies on the desk.
///
/// @param facts what fills the official forms, in the format of `docs/formats/facts.md`, or null
/// @param version of the cover sheet, for saving
/// @param revision what a check or an assembly was made of
public record Plan(
        UUID id,
        UUID caseId,
        Cover cover,
        Signing signing,
        List<Respondent> respondents,
        List<FormWanted> forms,
        List<Exhibit> exhibits,
        @Nullable String facts,
        int version,
        long revision) {
    @JsonIgnore
    public boolean isEmpty() {
        return exhibits.stream().allMatch(exhibit -> exhibit.enclosures().isEmpty());
    }

    /// Whether a document stands somewhere in it by itself.
    public boolean holds(UUID document) {
        return exhibits.stream()
                .flatMap(exhibit -> exhibit.enclosures().stream())
                .anyMatch(enclosure -> enclosure.document().equals(document));
    }
}
