package org.safeconduct.packet.form.map;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.LawFile;

/// The field map of one edition of a form.
///
/// @param unanswered id of the rule that asks for an answer to every question
/// @param supplement null when the form has no page for what does not fit
/// @param leave names of fields that are never filled; one that ends with `*` stands for all that begin so
public record FieldMap(
        String form,
        LocalDate edition,
        String unanswered,
        @Nullable Supplement supplement,
        List<CopiedPage> copies,
        List<String> leave,
        List<Section> sections) {
    /// Reads a map of `law/forms`.
    ///
    /// @throws IllegalStateException when the installation is damaged
    public static FieldMap read(String name) {
        return MapReader.read(LawFile.sound("forms/" + name, "form-map.schema.json"));
    }

    public boolean leaves(String field) {
        return leave.stream()
                .anyMatch(name -> name.endsWith("*")
                        ? field.startsWith(name.substring(0, name.length() - 1))
                        : field.equals(name));
    }
}
