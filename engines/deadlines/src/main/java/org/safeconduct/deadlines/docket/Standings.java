package org.safeconduct.deadlines.docket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Docket.Reason;
import org.safeconduct.deadlines.docket.Docket.Standing;
import org.safeconduct.deadlines.docket.RuleIndex.Asked;
import org.safeconduct.deadlines.docket.RuleIndex.Day;
import org.safeconduct.law.StatusTable;
import org.safeconduct.law.StatusTable.Answer;

/// Reads together what several rules say about one question.
final class Standings {
    private final Known known;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Map<String, String> outranked = new LinkedHashMap<>();

    private Standings(Known known) {
        this.known = known;
    }

    static List<Standing> of(Day day, Known known) {
        var questions = new LinkedHashMap<String, Standings>();
        for (var asked : day.asked()) {
            questions
                    .computeIfAbsent(asked.table().question(), _ -> new Standings(known))
                    .ask(asked);
        }
        var standings = new ArrayList<Standing>();
        questions.forEach((question, found) -> found.answer(question, standings));
        return standings;
    }

    private void ask(Asked asked) {
        for (var line : asked.table().answers()) {
            if (line.since() != null && known.on().isBefore(line.since())) {
                continue;
            }
            switch (Fit.of(known, null, line.when())) {
                case Fit.Fits _ -> {
                    answer(asked, line);
                    return;
                }
                case Fit.Missing(var what) -> missing.add(what);
                case Fit.Differs _ -> {}
            }
        }
    }

    private void answer(Asked asked, StatusTable.Line line) {
        reasons.add(new Reason(asked.rule(), line.answer(), line.because(), null));
        asked.table().outranks().forEach(id -> outranked.put(id, asked.rule().id()));
    }

    private void answer(String question, List<Standing> standings) {
        var ranked = reasons.stream().map(this::ranked).toList();
        if (!ranked.isEmpty() || !missing.isEmpty()) {
            standings.add(new Standing(question, together(ranked), ranked, List.copyOf(missing)));
        }
    }

    private Reason ranked(Reason reason) {
        var by = outranked.get(reason.rule().id());
        return by == null ? reason : new Reason(reason.rule(), reason.answer(), reason.because(), by);
    }

    /// One answer where the rules agree; where they do not, it is contested.
    private static @Nullable Answer together(List<Reason> reasons) {
        var answers = new HashSet<Answer>();
        reasons.stream().filter(reason -> reason.outrankedBy() == null).forEach(reason -> answers.add(reason.answer()));
        if (answers.isEmpty()) {
            return null;
        }
        return answers.size() == 1 ? answers.iterator().next() : Answer.CONTESTED;
    }
}
