package org.safeconduct.cli;

/// How a command ended, for scripts. The numbers are a promise: they never change their meaning.
final class Exit {
    static final int DONE = 0;
    /// A person has to mend something before the filing may go to the court.
    static final int BLOCKED = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    /// A bag of evidence does not prove what it claims.
    static final int UNPROVED = 4;
    /// The fault lies with the installation or the machine, not with the case: `EX_SOFTWARE` of sysexits.
    static final int BROKEN = 70;
    /// 128 + SIGINT, as every shell reports it.
    static final int CANCELLED = 130;

    private Exit() {}
}
