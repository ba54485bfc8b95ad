package org.safeconduct.app.platform.access;

import static org.safeconduct.app.platform.access.Role.ACCREDITED_REPRESENTATIVE;
import static org.safeconduct.app.platform.access.Role.ADMINISTRATOR;
import static org.safeconduct.app.platform.access.Role.ATTORNEY;
import static org.safeconduct.app.platform.access.Role.INTERPRETER;
import static org.safeconduct.app.platform.access.Role.OUTSIDE_COUNSEL;
import static org.safeconduct.app.platform.access.Role.PARALEGAL;
import static org.safeconduct.app.platform.access.Role.SOCIAL_WORKER;
import static org.safeconduct.app.platform.access.Role.VOLUNTEER;

import java.util.Set;

/// A kind of work, and who may do it.
public enum Duty {
    /// Open to the world: the sign-in page and what it needs. Every endpoint here is on a list that a test prints.
    ANYONE(Reach.WORLD),
    SIGNED_IN(Reach.HOUSE, Role.values()),
    /// Accounts, roles, settings.
    RUN_HOUSE(Reach.HOUSE, ADMINISTRATOR),
    OPEN_CASE(Reach.HOUSE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, SOCIAL_WORKER),
    /// Writes over what letters are made of, for everybody.
    KEEP_TEMPLATES(Reach.HOUSE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL),
    /// Adds reports on countries and marks what they say. Reading them is open to whoever has signed in.
    KEEP_LIBRARY(Reach.HOUSE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, VOLUNTEER),
    /// Says what the search takes for what, for everybody. Reading it is open to whoever has signed in.
    KEEP_GLOSSARY(Reach.HOUSE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, INTERPRETER),
    /// Answers for the law by which dates are counted: holds rules against their sources, and is the second person
    /// to look at one that the house entered. Reading them is open to whoever has signed in.
    VERIFY_LAW(Reach.HOUSE, ATTORNEY, ACCREDITED_REPRESENTATIVE),
    SEE_CASE(
            Reach.CASE,
            ATTORNEY,
            ACCREDITED_REPRESENTATIVE,
            PARALEGAL,
            SOCIAL_WORKER,
            INTERPRETER,
            VOLUNTEER,
            OUTSIDE_COUNSEL),
    /// Lists of cases, as far as one is on their teams.
    SEE_CASES(Reach.HOUSE, SEE_CASE),
    EDIT_CASE(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, SOCIAL_WORKER, OUTSIDE_COUNSEL),
    /// Reads what the client and others have told, in their own words. Interpreters do, because the words pass through
    /// them; volunteers don't.
    READ_STORY(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, SOCIAL_WORKER, INTERPRETER, OUTSIDE_COUNSEL),
    /// Sees where tellings do not agree, and says what is to be made of it. That is work product.
    WEIGH_STORY(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, OUTSIDE_COUNSEL),
    /// Assembles filings; whoever signs them is named in them.
    PREPARE_FILING(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, OUTSIDE_COUNSEL),
    /// Says that something was filed with the court.
    FILE(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, OUTSIDE_COUNSEL),
    /// Decides who works on a case: also whoever opened it and has to bring the attorney in.
    CHOOSE_TEAM(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE, PARALEGAL, SOCIAL_WORKER),
    /// Answers for a case: sees who looked at it, and closes it.
    LEAD_CASE(Reach.CASE, ATTORNEY, ACCREDITED_REPRESENTATIVE);

    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Role> roles;

    Duty(Reach reach, Role... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    /// For the same roles as another.
    Duty(Reach reach, Duty other) {
        this.reach = reach;
        this.roles = other.roles;
    }

    /// Whether somebody with these roles may do it, on a case whose team they belong to where it is about a case.
    public boolean admits(Set<Role> held) {
        return reach == Reach.WORLD || held.stream().anyMatch(roles::contains);
    }

    public boolean isOpenToAnyone() {
        return reach == Reach.WORLD;
    }

    /// Whether the endpoint has to name a case, `{caseId}`, and the member has to be on its team.
    public boolean isAboutCase() {
        return reach == Reach.CASE;
    }

    private enum Reach {
        WORLD,
        HOUSE,
        CASE
    }
}
