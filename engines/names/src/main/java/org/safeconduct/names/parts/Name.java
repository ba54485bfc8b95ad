package org.safeconduct.names.parts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.safeconduct.names.letters.Token;

/// One writing of a person's name, read into its parts, given name first wherever it can be told.
///
/// Any text is a name, even one without a letter, which has no parts: nothing of what was written is lost.
public record Name(String written, List<Part> parts) {
    public static Name of(String written) {
        return new Name(written, PartReader.read(written));
    }

    /// The words that are of the person's own name, in order.
    public List<Part> own() {
        return parts.stream().filter(part -> part.role().isName()).toList();
    }

    public List<Token> tokens(Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(Part::token)
                .toList();
    }

    /// Whether a word for son or daughter says that the order of the words is the order of generations.
    public boolean isChain() {
        return !tokens(Role.FATHER).isEmpty();
    }

    /// As one line for each role, such as "given name: Yusuf; father's name: Khalid".
    public String explained() {
        return parts.stream().map(part -> part.role().words() + ": " + part).collect(joining("; "));
    }
}
