package org.safeconduct.app.filing.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.assembly.Order.Purpose;

/// A filing as it was assembled.
///
/// @param revision of the plan it was made of
/// @param submission the last that was noted, or null while it was not filed
public record Version(
        UUID id,
        UUID filingId,
        String title,
        Purpose purpose,
        long revision,
        int pages,
        Instant made,
        List<Volume> volumes,
        @Nullable Submission submission) {
    @JsonIgnore
    public boolean isDraft() {
        return purpose == Purpose.DRAFT;
    }

    public Optional<Volume> findVolume(int part) {
        return volumes.stream().filter(volume -> volume.part() == part).findFirst();
    }

    /// One PDF of it.
    ///
    /// @param part counted from 1
    /// @param name for whoever downloads it
    /// @param object its file in the archive
    public record Volume(int part, String name, String sha256, long bytes, int firstPage, int lastPage, UUID object) {
        public int pages() {
            return lastPage - firstPage + 1;
        }
    }

    /// That it went to the court.
    ///
    /// @param receipt what the portal or the clerk gave for it, such as a number
    /// @param receiptFile the document that proves it
    public record Submission(
            LocalDate filedOn, String receipt, @Nullable UUID receiptFile, Instant noted) {}
}
