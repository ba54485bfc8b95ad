package org.safeconduct.packet.filing;

/// The proceeding a filing belongs to; each is a separate record of the court (rule DOC-13).
public enum Proceeding {
    REMOVAL,
    BOND,
    WITHHOLDING_ONLY,
    ASYLUM_ONLY,
    CREDIBLE_FEAR_REVIEW,
    REASONABLE_FEAR_REVIEW
}
