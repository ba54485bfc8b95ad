package org.safeconduct.vault;

/// Thrown when a file is handed in for a case that was destroyed: it never gets a key again.
public final class CaseDestroyed extends VaultException {
    private static final long serialVersionUID = 1L;

    private final String caseRef;

    public CaseDestroyed(String caseRef) {
        super("The case " + caseRef + " was destroyed and takes nothing any more.");
        this.caseRef = caseRef;
    }

    public String caseRef() {
        return caseRef;
    }
}
