package org.safeconduct.app.people.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A way to reach somebody.
public record Contact(UUID id, UUID personId, Details details, int version) {

    /// What was said of it.
    ///
    /// @param call whether we may call or write there at all
    /// @param message whether we may leave a message that somebody else could find
    /// @param readBy who else hears, sees or answers it
    public record Details(
            Kind kind,
            String value,
            Permission call,
            Permission message,
            @Nullable String readBy,
            @Nullable String safeHours,
            @Nullable String note) {}

    /// What it is.
    public enum Kind {
        PHONE,
        MESSENGER,
        EMAIL,
        ADDRESS
    }

    /// What the person answered when we asked.
    public enum Permission {
        UNKNOWN,
        YES,
        ASK_FIRST,
        NO
    }
}
