package org.safeconduct.packet.intake.rendition;

import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;

/// Thrown when a document cannot be read for a reason that lies in the document or in a tool that is missing.
///
/// The message is the sentence a lawyer reads: it names the document and says what to do.
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;

    /// @param rule the id under which the law data speaks of it, `IN-01` and following
    public UnreadableException(String rule, String words) {
        super(words);
        this.rule = rule;
    }

    public UnreadableException(String rule, String words, Throwable cause) {
        super(words, cause);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return String.valueOf(getMessage());
    }

    /// A document without pages can't be filed, so the finding blocks.
    public Finding finding(String document) {
        return Finding.blocks(rule, Place.of(document), words());
    }
}
