package org.safeconduct.law;

import java.io.IOException;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.SchemaFile;

/// A file of `law/` as the program carries it. What lies there is opened nowhere else.
public final class LawFile {
    private LawFile() {}

    /// Reads a file and holds it against its schema.
    ///
    /// @param name below `law/`, such as `forms/editions.yaml`
    /// @param schema below `law/schema/`
    /// @throws IllegalStateException when the file is missing or faulty, with its first problem
    public static Checked.Sound sound(String name, String schema) {
        return switch (SchemaFile.beside(LawFile.class, "schema/" + schema).check(content(name))) {
            case Checked.Sound sound -> sound;
            case Checked.Faulty faulty ->
                throw new IllegalStateException(
                        "law/" + name + ", " + faulty.problems().getFirst());
        };
    }

    static byte[] content(String name) {
        try (var stream = LawFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("This installation is incomplete: law/" + name + " is missing.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("This installation is damaged: law/" + name + " can't be read.", e);
        }
    }
}
