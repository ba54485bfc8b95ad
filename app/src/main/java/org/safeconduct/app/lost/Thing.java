package org.safeconduct.app.lost;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What would let a stranger tell the item from others like it.
///
/// @param name what the team calls it, such as "mobile telephone"
/// @param sim the card in it: carrier and number, as far as known
/// @param marks scratches, a case, a name written inside
public record Thing(
        Kind kind,
        String name,
        @Nullable String make,
        @Nullable String model,
        @Nullable Imei imei,
        @Nullable String serial,
        @Nullable String sim,
        @Nullable String colour,
        @Nullable String marks) {

    /// What sort of thing it is, which decides where else the same facts can be found.
    public enum Kind {
        TELEPHONE,
        PASSPORT,
        MEDICAL_FILE,
        COURT_FILE,
        MEDICINE,
        MONEY,
        OTHER
    }

    /// Name, make and model in one line.
    public String shown() {
        return Stream.concat(Stream.of(name), findModel().stream()).collect(Collectors.joining(", "));
    }

    /// Make and model as its maker prints them.
    public Optional<String> findModel() {
        var both = Stream.of(Optional.ofNullable(make), Optional.ofNullable(model))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(both).filter(words -> !words.isEmpty());
    }
}
