package org.safeconduct.app.people.family;

import java.util.UUID;

/// A link as it was written down.
///
/// @param kin what the relative is to the person
public record Link(UUID person, Kin kin, UUID relative) {
    public boolean joins(UUID one, UUID other) {
        return (person.equals(one) && relative.equals(other)) || (person.equals(other) && relative.equals(one));
    }

    /// The same, said from the other end.
    Link turned() {
        return new Link(/* person= */ relative, kin.turned(), /* relative= */ person);
    }
}
