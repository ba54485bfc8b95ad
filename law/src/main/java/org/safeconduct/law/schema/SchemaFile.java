package org.safeconduct.law.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A JSON schema (draft 2020-12) that YAML files are held against.
///
/// Complaints take their words from the schema: a field's `description` says what it is for, its `examples` show how
/// it is written. Safe for use by several threads.
public final class SchemaFile {
    private static final int MOST_PROBLEMS = 50;

    private final JsonSchema schema;
    private final JsonNode source;

    private SchemaFile(JsonSchema schema, JsonNode source) {
        this.schema = schema;
        this.source = source;
    }

    /// Reads a schema that is packaged beside a class.
    ///
    /// @throws IllegalStateException when the installation lacks it
    public static SchemaFile beside(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("This installation is incomplete: " + name + " is missing.");
            }
            return of(new ObjectMapper().readTree(stream));
        } catch (IOException e) {
            throw new IllegalStateException("This installation is damaged: " + name + " can't be read.", e);
        }
    }

    static SchemaFile of(JsonNode source) {
        var config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadJsonSchema(true)
                .build();
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return new SchemaFile(factory.getSchema(source, config), source);
    }

    /// Reads and checks a file of a person's; whatever is wrong with it is told as problems, never thrown.
    public Checked check(Path file) {
        if (!Files.isRegularFile(file)) {
            return faulty(List.of(Problem.ofFile("There is no file " + file.getFileName() + " here.")));
        }
        try (var stream = Files.newInputStream(file)) {
            return check(stream.readNBytes(YamlReader.MOST_BYTES + 1));
        } catch (IOException e) {
            return faulty(List.of(Problem.ofFile("The file " + file.getFileName() + " can't be opened.")));
        }
    }

    /// Checks the content of a YAML (or JSON) file.
    public Checked check(byte[] content) {
        var document = YamlReader.read(content);
        if (!document.problems().isEmpty()) {
            return faulty(document.problems());
        }
        var complaints = new Complaints(document, this);
        var problems = schema.validate(document.root()).stream()
                .map(complaints::problem)
                .distinct()
                .toList();
        return problems.isEmpty() ? new Checked.Sound(Entry.root(document)) : faulty(problems);
    }

    /// The part of the schema at a place such as `/$defs/document/properties`.
    JsonNode part(JsonPointer place) {
        return source.at(place);
    }

    private static Checked faulty(List<Problem> problems) {
        return new Checked.Faulty(
                problems.stream().sorted(Problem.BY_LINE).limit(MOST_PROBLEMS).toList());
    }
}
