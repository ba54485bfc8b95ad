package org.safeconduct.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.deadlines.docket.Ladder;
import org.safeconduct.deadlines.docket.Outcome;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Rule;

/// A docket as text for a narrow window: the soonest first, each answer with its derivation below it.
final class DocketSheet {
    private static final String NO_ADVICE =
            "Not legal advice. What says 'confirm' was not read in its primary text; a licensed attorney has to look.";

    private final Docket docket;
    private final Ladder ladder;
    private final List<String> lines = new ArrayList<>();

    DocketSheet(Docket docket, Ladder ladder) {
        this.docket = docket;
        this.ladder = ladder;
    }

    /// @param all whether what has not begun or doesn't apply is listed too
    List<String> lines(boolean all) {
        lines.add("Asked about " + docket.on() + ", by the law of that day.");
        section("LOOK AT", docket.remarks().stream().map(Remark::words).toList());
        reckonings("COMING UP", DocketSheet::isAhead);
        reckonings("PASSED OR CROSSED", DocketSheet::isBehind);
        reckonings("DONE, KEPT OR POSSIBLE NOW", DocketSheet::isSettled);
        reckonings("A FACT IS MISSING", outcome -> outcome instanceof Outcome.Unknown);
        standings();
        ladder();
        if (all) {
            section("NOT STARTED, OR NOT FOR THIS CASE", idle());
        }
        lines.add("");
        lines.add(NO_ADVICE);
        return lines;
    }

    private static boolean isAhead(Outcome outcome) {
        return outcome instanceof Outcome.Due
                || outcome instanceof Outcome.Running
                || outcome instanceof Outcome.Stopped;
    }

    private static boolean isBehind(Outcome outcome) {
        return outcome instanceof Outcome.Passed
                || outcome instanceof Outcome.Late
                || outcome instanceof Outcome.Crossed;
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome instanceof Outcome.Met
                || outcome instanceof Outcome.Kept
                || outcome instanceof Outcome.Reached
                || outcome instanceof Outcome.Over
                || outcome instanceof Outcome.Overtaken;
    }

    private void reckonings(String title, Predicate<Outcome> wanted) {
        var found = docket.reckonings().stream()
                .filter(reckoning -> wanted.test(reckoning.outcome()))
                .sorted(Comparator.comparing(DocketSheet::order))
                .toList();
        if (!found.isEmpty()) {
            title(title);
            found.forEach(this::reckoning);
        }
    }

    private static String order(Reckoning reckoning) {
        return reckoning.dates().map(dates -> dates.safe().toString()).orElse("9999");
    }

    private void reckoning(Reckoning reckoning) {
        lines.add("");
        wrapped("", reckoning.words());
        reckoning.steps().stream().map(Step::words).forEach(words -> wrapped("  - ", words));
        wrapped("  ", law(reckoning.rule(), reckoning.needsConfirming()));
        if (!reckoning.changes().isEmpty()) {
            wrapped("  ", "Would change it: " + String.join(" ", reckoning.changes()));
        }
    }

    private static String law(Rule rule, boolean confirm) {
        return rule.id() + ", " + (confirm ? "confirm" : "certain") + ": " + rule.citation() + ". As of " + rule.asOf()
                + "; read: " + rule.source() + ".";
    }

    private void standings() {
        var told = docket.standings().stream()
                .filter(standing -> !standing.reasons().isEmpty())
                .toList();
        if (!told.isEmpty()) {
            title("WHAT IS OPEN, AND WHY");
            told.forEach(this::standing);
        }
    }

    private void standing(Docket.Standing standing) {
        var answer =
                standing.answer() == null ? "unknown" : standing.answer().name().toLowerCase(Locale.ROOT);
        lines.add("");
        wrapped("", capital(standing.question()) + ": " + answer + ".");
        for (var reason : standing.reasons()) {
            var gives = reason.outrankedBy() == null ? "" : " (gives way to " + reason.outrankedBy() + ")";
            wrapped("  - ", reason.because() + gives);
            wrapped("    ", law(reason.rule(), reason.rule().needsConfirming()));
        }
        if (!standing.missing().isEmpty()) {
            wrapped("  ", "Not recorded: " + String.join("; ", standing.missing()) + ".");
        }
    }

    private void ladder() {
        if (ladder.rungs().isEmpty()) {
            return;
        }
        title("CUSTODY, " + ladder.days() + " DAYS");
        for (var rung : ladder.rungs()) {
            var stay = rung.stay();
            var until = stay.to() == null ? "still there" : "to " + stay.to();
            var hours = rung.isMeasuredInHours() ? ", " + rung.hours().shown() : "";
            wrapped(
                    "  ",
                    stay.place().name() + ", from " + stay.from() + " " + until + ": " + rung.days() + " days" + hours
                            + " (" + stay.source() + ").");
            rung.crossed().forEach(limit -> wrapped("    - ", limit.rule().id() + ": " + limit.words()));
        }
        ladder.gaps()
                .forEach(gap -> wrapped(
                        "  ",
                        "Not known for " + gap.days() + " days before "
                                + gap.after().place().name() + "."));
    }

    private List<String> idle() {
        return docket.reckonings().stream()
                .filter(found ->
                        found.outcome() instanceof Outcome.NotStarted || found.outcome() instanceof Outcome.Aside)
                .map(found -> found.rule().id() + "  " + found.words())
                .toList();
    }

    private void section(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            title(title);
            sentences.forEach(words -> wrapped("  ", words));
        }
    }

    private void title(String words) {
        lines.add("");
        lines.add(words);
    }

    /// The lead stands before the first line, as many spaces before the others.
    private void wrapped(String lead, String words) {
        var before = lead;
        for (var line : RuleCard.wrap(words)) {
            lines.add(before + line);
            before = " ".repeat(lead.length());
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
