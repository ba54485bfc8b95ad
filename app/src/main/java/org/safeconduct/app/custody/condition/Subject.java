package org.safeconduct.app.custody.condition;

import java.util.Locale;

/// What a condition is about.
public enum Subject {
    WATER,
    FOOD,
    HYGIENE,
    BEDDING,
    TEMPERATURE,
    CROWDING,
    LIGHT,
    MEDICAL,
    MENTAL_HEALTH,
    FORCE,
    THREATS,
    VERBAL_ABUSE,
    SEXUAL_ABUSE,
    SEGREGATION,
    PROPERTY,
    LEGAL_ACCESS,
    PHONE,
    MAIL,
    FAMILY_SEPARATION,
    GRIEVANCE,
    RELEASE_DELAY,
    TRANSFER,
    RETALIATION,
    DISCRIMINATION,
    LANGUAGE;

    /// As the list of standards calls it.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
