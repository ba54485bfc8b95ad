package org.safeconduct.app.casefile.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// What comes first.
public enum CaseOrder {
    /// The soonest; without a date last.
    HEARING("by_hearing", "date"),
    /// Whoever has been held longest.
    CUSTODY("by_custody", "date"),
    /// Where nothing was done for the longest time.
    IDLE("last_activity", "timestamptz"),
    NAME("by_name", "text");

    private final String column;
    private final String type;

    CaseOrder(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return "c." + column;
    }

    /// The type that a cursor's value is read as.
    String type() {
        return type;
    }

    /// Whether the database could read it; a cursor comes from outside.
    boolean reads(@Nullable String value) {
        try {
            return switch (type) {
                case "date" -> "infinity".equals(value) || LocalDate.parse(String.valueOf(value)) != null;
                case "timestamptz" -> OffsetDateTime.parse(String.valueOf(value)) != null;
                default -> value != null;
            };
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
