package org.safeconduct.packet.form.map;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of an official form as its agency published it.
///
/// @param form such as `I-589`
/// @param printed the edition in the words of its footer, such as `01/20/25`
/// @param expires the day printed on the form after which the agency may refuse it, or null
/// @param isSuperseded whether a later edition has replaced it
/// @param hashes SHA-256 of the files it is known to come in
/// @param fields SHA-256 over its field list, or null when it is not filled
/// @param map file name of its field map, or null when it is not filled
public record Edition(
        String form,
        String title,
        String agency,
        String printed,
        LocalDate date,
        @Nullable LocalDate expires,
        boolean isSuperseded,
        List<String> hashes,
        @Nullable String fields,
        @Nullable String map,
        String source) {

    /// The way people speak of it: `I-589 of 01/20/25`.
    @Override
    public String toString() {
        return form + " of " + printed;
    }
}
