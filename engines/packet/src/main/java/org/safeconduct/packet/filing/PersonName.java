package org.safeconduct.packet.filing;

import org.jspecify.annotations.Nullable;

/// A name as the charging document prints it, beside the way its owner writes it.
///
/// @param middle patronymic or middle name in Latin letters
/// @param nativeScript the whole name in the owner's own alphabet
public record PersonName(
        String given,
        @Nullable String middle,
        String family,
        @Nullable String nativeScript) {

    /// Given, middle, family, as in running text.
    public String full() {
        return middle == null ? given + " " + family : given + " " + middle + " " + family;
    }

    /// FAMILY, Given Middle, as captions of the immigration court print it.
    public String caption() {
        return family.toUpperCase(java.util.Locale.ROOT) + ", " + given + (middle == null ? "" : " " + middle);
    }
}
