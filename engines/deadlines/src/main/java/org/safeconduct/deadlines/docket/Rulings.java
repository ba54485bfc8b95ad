package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.deadlines.facts.CaseFacts.Setting;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;

/// What goes before a rule's own count: a judge's order, then what the team decided for the court or judge.
final class Rulings {
    private final Known known;
    private final Rule judgesDate;

    /// @param judgesDate the rule that a judge's date goes first
    Rulings(Known known, Rule judgesDate) {
        this.known = known;
        this.judgesDate = judgesDate;
    }

    @Nullable
    LocalDate order(Rule rule, Trigger trigger, List<Step> steps) {
        for (var order : known.facts().orders()) {
            if (order.rule().equals(rule.id()) && isAbout(order.about(), trigger)) {
                steps.add(Step.under(judgesDate, Step.Says.ORDERED, order.date(), order.by(), order.source()));
                return order.date();
            }
        }
        return null;
    }

    Period period(Rule rule, Period own, List<Step> steps) {
        for (var setting : known.facts().settings()) {
            if (setting.rule().equals(rule.id()) && isHere(setting)) {
                steps.add(Step.plain(
                        Step.Says.SETTING,
                        setting.period(),
                        own,
                        before(setting),
                        setting.why(),
                        setting.who(),
                        setting.when()));
                return setting.period();
            }
        }
        return own;
    }

    private boolean isHere(Setting setting) {
        return !setting.when().isAfter(known.on()) && is("court", setting.court()) && is("judge", setting.judge());
    }

    private boolean is(String circumstance, @Nullable String wanted) {
        return wanted == null || wanted.equals(known.value(circumstance, null));
    }

    private static String before(Setting setting) {
        if (setting.judge() != null) {
            return setting.judge();
        }
        return setting.court() == null ? "every court" : "the court at " + setting.court();
    }

    static boolean isAbout(String about, Trigger trigger) {
        return about.isEmpty() || trigger.about().isEmpty() || about.equals(trigger.about());
    }
}
