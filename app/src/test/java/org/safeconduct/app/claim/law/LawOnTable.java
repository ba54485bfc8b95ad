package org.safeconduct.app.claim.law;

/// The law of claims for tests that need no application.
public final class LawOnTable {
    private static final ClaimLaw LAW = new ClaimLaw();

    private LawOnTable() {}

    public static ClaimLaw law() {
        return LAW;
    }

    public static Element element(String id) {
        return LAW.element(id).orElseThrow();
    }
}
