package org.safeconduct.app.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.law.RuleText;

/// Versions of rules that a house enters for itself and whose second person has looked at them.
public final class HouseLaw {
    private final Office office;
    private final Editions editions;
    private final Lawbook lawbook;

    public HouseLaw(Office office, Editions editions, Lawbook lawbook) {
        this.office = office;
        this.editions = editions;
        this.lawbook = lawbook;
    }

    /// The shipped rule with other words or numbers, in force from now on.
    public void says(String rule, UnaryOperator<String> other) {
        var shipped = RuleText.file(List.of(lawbook.shipped().versions(rule).getLast()));
        var changed = other.apply(shipped);
        if (changed.equals(shipped)) {
            throw new IllegalArgumentException("Nothing differs in " + shipped);
        }
        Actor.as(office.engage(Role.ADMINISTRATOR).member(), () -> editions.enter(rule, changed, false));
    }

    /// Every other test goes by what ships.
    public void forget() {
        office.sql().sql("delete from rule_edition").update();
    }
}
