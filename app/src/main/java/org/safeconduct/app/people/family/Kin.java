package org.safeconduct.app.people.family;

/// What a relative is to somebody.
public enum Kin {
    SPOUSE,
    PARTNER,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER_RELATIVE;

    /// What that somebody is to the relative.
    public Kin turned() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            default -> this;
        };
    }
}
