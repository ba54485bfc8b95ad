package org.safeconduct.packet.form.map;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.SchemaFile;

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
    private static final String FOLDER = "/org/safeconduct/law/";

    /// Reads a map of `law/forms`.
    ///
    /// @throws IllegalStateException when the installation is damaged
    public static FieldMap read(String name) {
        return MapReader.read(checked("forms/" + name, "form-map.schema.json"));
    }

    static Checked.Sound checked(String file, String schema) {
        var content = content(file);
        return switch (SchemaFile.beside(SchemaFile.class, FOLDER + "schema/" + schema)
                .check(content)) {
            case Checked.Sound sound -> sound;
            case Checked.Faulty faulty ->
                throw new IllegalStateException(
                        "law/" + file + ": " + faulty.problems().getFirst());
        };
    }

    private static byte[] content(String file) {
        try (var stream = SchemaFile.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("This installation is incomplete: law/" + file + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("This installation is damaged: law/" + file + " can't be read.", e);
        }
    }

    public boolean leaves(String field) {
        return leave.stream()
                .anyMatch(name -> name.endsWith("*")
                        ? field.startsWith(name.substring(0, name.length() - 1))
                        : field.equals(name));
    }
}
