package org.safeconduct.app.calendar.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.app.casefile.proceeding.Decision;
import org.safeconduct.app.casefile.proceeding.Proceeding;

/// What a decision is to the rules, by the proceeding in which it was made.
final class DecisionKinds {
    static final String SERVED = "decision-served";

    private static final Pattern OFFICER = Pattern.compile(
            "\\b(office|officer|operations|agent|ERO|ICE|CBP|USCIS|DHS|oficial|oficina|agente)\\b",
            Pattern.CASE_INSENSITIVE);

    private DecisionKinds() {}

    static List<String> of(Decision decision, Proceeding.Kind proceeding) {
        var kinds = new ArrayList<String>();
        switch (proceeding) {
            case REMOVAL, WITHHOLDING_ONLY, ASYLUM_ONLY -> {
                if (isByJudge(decision)) {
                    kinds.add(decision.served() == null ? "oral-decision" : SERVED);
                    if (decision.outcome() == Decision.Outcome.GRANTED) {
                        kinds.add("grant");
                    }
                }
            }
            case BOND -> {
                if (decision.outcome() == Decision.Outcome.GRANTED) {
                    kinds.add("bond-granted");
                }
            }
            case CREDIBLE_FEAR_REVIEW -> kinds.add("fear-reviewed");
            case BIA_APPEAL -> {
                if (decision.outcome() == Decision.Outcome.DENIED) {
                    kinds.add("final-order");
                }
            }
            default -> {}
        }
        return kinds;
    }

    /// A removal case also has decisions of officers, such as one on parole, from which nothing is counted. Whoever is
    /// not known to be one is taken for the judge, because a date too many is seen and a date too few is not.
    private static boolean isByJudge(Decision decision) {
        return decision.by() == null || !OFFICER.matcher(decision.by()).find();
    }
}
