package org.safeconduct.app.filing.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.Service.Means;

/// Who files, and how the other side gets its copy.
///
/// @param address lines
/// @param means null as long as nobody has decided
/// @param served name and title of who is served
public record Signing(
        String name,
        String title,
        String organization,
        String address,
        String phone,
        String email,
        String eoirId,
        String bar,
        boolean proBono,
        @Nullable Means means,
        String served,
        String servedAt,
        boolean isSigned,
        @Nullable LocalDate signedOn) {

    /// Nothing is known yet.
    public static Signing open() {
        return new Signing("", "", "", "", "", "", "", "", false, null, "", "", false, null);
    }
}
