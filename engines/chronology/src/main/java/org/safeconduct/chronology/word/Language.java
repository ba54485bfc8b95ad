package org.safeconduct.chronology.word;

import java.util.Arrays;
import java.util.Optional;

/// One in which dates are understood.
public enum Language {
    ENGLISH("en"),
    RUSSIAN("ru"),
    UKRAINIAN("uk"),
    SPANISH("es");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// As ISO 639-1 has it.
    public String code() {
        return code;
    }

    /// None where we don't know the language.
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
