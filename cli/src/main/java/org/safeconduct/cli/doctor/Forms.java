package org.safeconduct.cli.doctor;

import static java.util.stream.Collectors.joining;

import java.util.function.Predicate;
import org.safeconduct.packet.form.FormLibrary;
import org.safeconduct.packet.form.map.Edition;

/// The official forms that a team has imported; a filing is made without those that are not.
final class Forms {
    private Forms() {}

    static Remark examine(FormLibrary library) {
        String imported = library.list().stream()
                .map(form -> form.edition().form() + " of " + form.edition().printed())
                .collect(joining(", "));
        String absent = library.known().stream()
                .map(Edition::form)
                .distinct()
                .filter(Predicate.not(form -> library.find(form).isPresent()))
                .collect(joining(", "));
        return absent.isEmpty()
                ? Remark.fine("Forms", imported)
                : Remark.lacking(
                        "Forms",
                        "%s; not imported: %s. Download from the agency, then: safeconduct forms import FILE"
                                .formatted(imported.isEmpty() ? "none" : imported, absent));
    }
}
