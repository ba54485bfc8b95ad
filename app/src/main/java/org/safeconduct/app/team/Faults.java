package org.safeconduct.app.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.page.Words;

/// What is wrong with a form, by field: the keys of the texts that say it.
public final class Faults {
    private final Map<String, String> keys = new LinkedHashMap<>();

    public static Faults none() {
        return new Faults();
    }

    public static Faults in(String field, String key) {
        return none().and(field, key);
    }

    public Faults and(String field, String key) {
        keys.putIfAbsent(field, key);
        return this;
    }

    public Faults and(String field, Optional<String> key) {
        key.ifPresent(said -> and(field, said));
        return this;
    }

    public boolean any() {
        return !keys.isEmpty();
    }

    public boolean has(String field) {
        return keys.containsKey(field);
    }

    /// What is wrong with an answer, if anything is.
    public @Nullable String said(Words words, String field) {
        var key = keys.get(field);
        return key == null ? null : words.say(key);
    }

    /// The key of the text.
    public String key(String field) {
        return keys.getOrDefault(field, "");
    }

    /// In the order in which they stand in the form.
    public Map<String, String> all() {
        return keys;
    }
}
