package org.safeconduct.law.schema;

import org.yaml.snakeyaml.error.Mark;

/// A place in a text, both numbers counted from 1.
record Spot(int line, int column) {
    static final Spot TOP = new Spot(1, 1);

    static Spot of(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
