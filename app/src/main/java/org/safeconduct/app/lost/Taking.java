package org.safeconduct.app.lost;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Edtf;

/// How the person was parted from the item.
///
/// @param edtf when, with its doubt, as EDTF writes it
/// @param words when, as it was told, and what happened
/// @param takerWords name, badge or unit, as far as anybody knows
/// @param receiptNumber of the paper that was given, or of a tag that was seen
/// @param witnesses who saw it
/// @param toldBy how we know all this
public record Taking(
        @Nullable String edtf,
        @Nullable String words,
        Taker taker,
        @Nullable String takerWords,
        @Nullable String place,
        Receipt receipt,
        @Nullable String receiptNumber,
        @Nullable String witnesses,
        String toldBy) {

    /// The first day on which it can have happened. What the law counts from it is counted from there.
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(edtf).flatMap(Edtf::earliest);
    }

    /// Who took it.
    public enum Taker {
        CBP_PORT_OF_ENTRY,
        BORDER_PATROL,
        ICE,
        CONTRACTOR,
        POLICE,
        OTHER,
        UNKNOWN
    }

    /// The paper that was given for it; rule PROP-06.
    public enum Receipt {
        UNKNOWN,
        NONE,
        FORM_6051D,
        FORM_6051R,
        FORM_6051S,
        I_77,
        PROPERTY_RECEIPT,
        OTHER
    }
}
