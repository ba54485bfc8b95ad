package org.safeconduct.law;

import java.util.Locale;
import org.safeconduct.law.schema.Entry;

/// The same words in the languages of the house.
public record Said(String english, String spanish) {
    public static Said of(Entry entry) {
        return new Said(entry.text("en"), entry.text("es"));
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
