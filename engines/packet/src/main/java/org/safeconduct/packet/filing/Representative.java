package org.safeconduct.packet.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The attorney or accredited representative who files.
///
/// @param title "Attorney for Respondent" or "Accredited Representative", as printed on the cover
/// @param eoirId number in the eRegistry, such as "EOIR ID AB123456"
/// @param proBono whether the representation is free of charge, which the cover says
public record Representative(
        String name,
        String title,
        @Nullable String organization,
        List<String> address,
        String phone,
        String email,
        @Nullable String eoirId,
        @Nullable String bar,
        boolean proBono) {}
