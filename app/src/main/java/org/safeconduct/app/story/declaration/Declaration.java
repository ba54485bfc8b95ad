package org.safeconduct.app.story.declaration;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Account;

/// What somebody is to declare under penalty of perjury.
///
/// @param drafts how many there are by now; the last one holds
/// @param version counts the changes of its opening
/// @param signing null while it is not signed
public record Declaration(
        UUID id,
        Opening opening,
        int drafts,
        int version,
        @Nullable Signing signing) {

    /// One that nobody has changed or signed.
    public Declaration(UUID id, Opening opening, int drafts) {
        this(id, opening, drafts, 0, null);
    }

    /// That a draft was signed, and which telling it is since.
    ///
    /// @param telling its number in the account
    public record Signing(int draft, LocalDate day, UUID account, int telling) {}

    /// What is said of it once.
    ///
    /// @param signsAs the name as it is to stand there; null where it is the speaker's as the case has it
    /// @param interpreter who reads it back; null where nobody is known yet
    /// @param abroad whether it is signed outside of the United States, where the law words the oath otherwise
    public record Opening(
            Account.Speaker speaker,
            @Nullable String signsAs,
            String language,
            @Nullable String interpreter,
            boolean abroad) {

        /// By the name that the speaker has in the case.
        public Opening(Account.Speaker speaker, String language, @Nullable String interpreter, boolean abroad) {
            this(speaker, null, language, interpreter, abroad);
        }

        /// As it stands in the opening words and under the signature.
        public String name() {
            return signsAs == null ? speaker.name() : signsAs;
        }

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
