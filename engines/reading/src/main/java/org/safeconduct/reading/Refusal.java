package org.safeconduct.reading;

import org.safeconduct.reading.Reading.Reason;

/// Thrown inside the engine when the file itself is why there is nothing to read; becomes a [Reading.Unreadable].
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Words that a lawyer reads beside the name of the file.
    ///
    /// @param words what is wrong and what to do, as the end of a sentence that begins with the name of the file
    public Refusal(Reason reason, String words) {
        super(words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
