package org.safeconduct.app.story.declaration;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Account;

/// What somebody is to declare under penalty of perjury.
///
/// @param drafts how many there are by now; the last one holds
public record Declaration(UUID id, Opening opening, int drafts) {

    /// What is said of it once.
    ///
    /// @param interpreter who reads it back; null where nobody is known yet
    /// @param abroad whether it is signed outside of the United States, where the law words the oath otherwise
    public record Opening(
            Account.Speaker speaker,
            String language,
            @Nullable String interpreter,
            boolean abroad) {

        /// Whether it stands in two languages, side by side.
        public boolean isBilingual() {
            return !language.equals("en");
        }

        /// As the English text calls the language.
        public String spoken() {
            return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
        }
    }
}
