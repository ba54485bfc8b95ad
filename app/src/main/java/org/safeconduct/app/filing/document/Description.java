package org.safeconduct.app.filing.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.packet.filing.DocumentKind;

/// What the team knows of a document and may change.
///
/// @param date the document's own, in EDTF, doubt included
/// @param source who issued it or where it was obtained, printed in the contents
/// @param language ISO 639-1 code
/// @param signer who signs the paper, or null when nobody does
/// @param translation the document that says the same in English
/// @param certificate the translator's
/// @param interpretation the certificate that an English declaration was read to its maker
public record Description(
        String title,
        DocumentKind kind,
        @Nullable String date,
        @Nullable String source,
        @Nullable String url,
        String language,
        boolean certified,
        @Nullable String signer,
        boolean isSigned,
        @Nullable LocalDate signedOn,
        boolean madeWithoutEnglish,
        @Nullable UUID translation,
        @Nullable UUID certificate,
        @Nullable UUID interpretation) {

    /// Of a file nobody has said anything about.
    public static Description unknown(String title, String language) {
        return new Description(
                title,
                DocumentKind.OTHER,
                null,
                null,
                null,
                language,
                false,
                null,
                false,
                null,
                false,
                null,
                null,
                null);
    }

    /// Of an item of the evidence. A document's language has two letters; where nobody has said which, English asks for
    /// no
    /// translation.
    public static Description of(Item item) {
        var its = item.particulars();
        var language = its.language();
        return unknown(its.title(), language == null || language.length() != 2 ? "en" : language);
    }

    @JsonIgnore
    public boolean isForeign() {
        return !language.equals("en");
    }
}
