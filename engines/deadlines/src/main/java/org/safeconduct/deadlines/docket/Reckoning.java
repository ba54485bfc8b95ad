package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.law.Counting;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Vocabulary;

/// One rule worked out on one fact of a case.
///
/// @param trigger the fact it was counted from; null while there is none
/// @param turn which time the period has run, where it repeats; else 1
/// @param steps the arithmetic, each step a sentence
public record Reckoning(
        Rule rule, Counting counting, @Nullable Trigger trigger, int turn, Outcome outcome, List<Step> steps) {

    /// A fact from which something is counted.
    ///
    /// @param until when it ended, for a stay that has ended
    /// @param about which of several
    /// @param circumstances what follows from the place where it was
    public record Trigger(
            String kind,
            Point at,
            @Nullable Point until,
            String about,
            String source,
            Map<String, String> circumstances) {

        LocalDate date() {
            return at.date();
        }

        /// What it is, in words: `last arrival in the United States`.
        public String words() {
            return Vocabulary.packaged().find(kind).orElse(kind) + (about.isEmpty() ? "" : " (" + about + ")");
        }
    }

    /// Whether a person has to look at the law before relying on it: at the rule, or at a rule of counting that it
    /// used.
    public boolean needsConfirming() {
        return rule.needsConfirming() || steps.stream().anyMatch(Reckoning::isShaky);
    }

    /// The dates, where it has come to dates.
    public Optional<Counted> dates() {
        return Optional.ofNullable(
                switch (outcome) {
                    case Outcome.Due due -> due.dates();
                    case Outcome.Passed passed -> passed.dates();
                    case Outcome.Met met -> met.dates();
                    case Outcome.Late late -> late.dates();
                    case Outcome.Running running -> running.dates();
                    case Outcome.Reached reached -> reached.dates();
                    case Outcome.Over over -> over.dates();
                    case Outcome.Kept kept -> kept.dates();
                    case Outcome.Crossed crossed -> crossed.dates();
                    case Outcome.Overtaken overtaken -> overtaken.dates();
                    case Outcome.Stopped _, Outcome.NotStarted _, Outcome.Unknown _, Outcome.Aside _ -> null;
                });
    }

    /// The outcome as one plain sentence.
    public String words() {
        return Headline.of(this);
    }

    /// What would change the answer, in plain sentences.
    public List<String> changes() {
        var changes = new ArrayList<String>();
        if (trigger != null) {
            changes.add("Another day for the fact it is counted from.");
        }
        counting.when().asked().keySet().forEach(name -> changes.add("A change in " + meaning(name) + "."));
        counting.stoppedBy().forEach(kind -> changes.add("Each day of " + meaning(kind) + "."));
        if (rule.term().to() != null) {
            changes.add("This version of the rule ends on " + rule.term().to() + ".");
        }
        changes.addAll(counting.changedBy());
        return changes;
    }

    /// What tells it from the others of a docket, whatever its dates.
    String key() {
        var fact = trigger == null ? "" : trigger.kind() + "|" + trigger.about();
        return rule.id() + "|" + fact + "|" + turn;
    }

    /// The safe date is our own care and makes nothing doubtful.
    private static boolean isShaky(Step step) {
        var rule = step.rule();
        return rule != null && step.says() != Step.Says.SAFE && rule.needsConfirming();
    }

    private static String meaning(String word) {
        return Vocabulary.packaged().find(word).orElse(word);
    }
}
