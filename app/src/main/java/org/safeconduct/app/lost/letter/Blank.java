package org.safeconduct.app.lost.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A named place of a template.
public enum Blank {
    DATE,
    RECIPIENT,
    RECIPIENT_ADDRESS,
    CLIENT,
    A_NUMBER,
    BORN,
    ITEM,
    ITEM_DETAILS,
    CONTENTS,
    TAKEN_WHEN,
    TAKEN_WHERE,
    TAKEN_BY,
    RECEIPT,
    HANDOVERS,
    EARLIER_REQUESTS,
    RECORDS_WANTED,
    CLAIM_UNDER,
    AMOUNT,
    ATTORNEY,
    ATTORNEY_TITLE,
    ORGANIZATION,
    ORGANIZATION_ADDRESS,
    ORGANIZATION_PHONE;

    /// As it stands between the braces.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Blank> find(String word) {
        return Stream.of(values()).filter(blank -> blank.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Blank::word).toList();
    }
}
