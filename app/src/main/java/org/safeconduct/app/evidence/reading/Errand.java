package org.safeconduct.app.evidence.reading;

import java.util.UUID;

/// An item to be read and the member in whose name, as the list of the scheduler names it.
///
/// @param asked tells one reading of the same item from the next
record Errand(UUID caseId, UUID item, UUID member, UUID asked) {
    static Errand of(UUID caseId, UUID item, UUID member) {
        return new Errand(caseId, item, member, UUID.randomUUID());
    }

    static Errand of(String written) {
        var ids = written.split(" ", -1);
        return new Errand(
                UUID.fromString(ids[0]), UUID.fromString(ids[1]), UUID.fromString(ids[2]), UUID.fromString(ids[3]));
    }

    @Override
    public String toString() {
        return caseId + " " + item + " " + member + " " + asked;
    }
}
