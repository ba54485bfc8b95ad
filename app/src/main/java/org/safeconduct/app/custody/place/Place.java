package org.safeconduct.app.custody.place;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;

/// A place of our list.
///
/// @param codes what the agency called it when
/// @param circumstances what follows from the place: circuit, district, sector, state, operator
/// @param bonds the standards that are said to bind it
public record Place(
        String id,
        String name,
        List<Code> codes,
        Kind kind,
        Authority authority,
        ZoneId zone,
        Map<String, String> circumstances,
        List<Bond> bonds,
        Known known) {
    private static final List<String> CIRCUMSTANCES = List.of("circuit", "district", "sector", "state", "operator");

    /// What the agency calls a place.
    ///
    /// @param from the first day, null for always
    /// @param to the last day, null for ever
    public record Code(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /// That a standard binds a place, for some days or always.
    public record Bond(
            String standard,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Known known) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    static Place of(Entry entry) {
        var circumstances = new LinkedHashMap<String, String>();
        CIRCUMSTANCES.forEach(name -> entry.findText(name).ifPresent(value -> circumstances.put(name, value)));
        return new Place(
                entry.text("id"),
                entry.text("name"),
                entry.list("codes").stream().map(Place::code).toList(),
                Kind.of(entry.text("kind")),
                Authority.valueOf(entry.text("authority").toUpperCase(Locale.ROOT)),
                ZoneId.of(entry.text("zone")),
                circumstances,
                entry.list("standards").stream().map(Place::bond).toList(),
                Known.of(entry));
    }

    private static Code code(Entry entry) {
        return new Code(
                entry.text("code"),
                entry.findDate("from").orElse(null),
                entry.findDate("to").orElse(null));
    }

    private static Bond bond(Entry entry) {
        return new Bond(
                entry.text("standard"),
                entry.findDate("from").orElse(null),
                entry.findDate("to").orElse(null),
                Known.of(entry));
    }

    /// Which standard is said to bind it on a day.
    Optional<Bond> bond(LocalDate day) {
        return bonds.stream().filter(bond -> bond.holdsOn(day)).findFirst();
    }

    /// Its name and the code that the agency knows it by.
    public String shown() {
        return codes.isEmpty() ? name : name + " (" + codes.getLast().code() + ")";
    }
}
