package org.safeconduct.packet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.form.facts.Answer;
import org.safeconduct.packet.form.facts.Facts;

/// Compares the answers of a case with each other. Knows facts, not forms: what a form does not ask is not reported
/// for it.
final class Contradictions {
    private static final String AGREE = "FM-07";

    private final Facts facts;
    private final LocalDate day;
    private final List<Disagreement> found = new ArrayList<>();

    private Contradictions(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /// @param day the day of filing
    static List<Disagreement> of(Facts facts, LocalDate day) {
        var contradictions = new Contradictions(facts, day);
        contradictions.marriage();
        contradictions.children();
        contradictions.claim();
        contradictions.lateness();
        contradictions.court();
        contradictions.found.addAll(Timeline.of(facts, day));
        return contradictions.found;
    }

    private void marriage() {
        var spouse = facts.at("spouse");
        boolean isMarried = facts.says("applicant.marital-status", "married");
        if (isMarried && spouse instanceof Answer.Declined) {
            surely("spouse", "The applicant is married, but the facts say that there is no spouse.");
        }
        if (!isMarried
                && spouse.isGiven()
                && facts.find("applicant.marital-status").isPresent()) {
            surely("spouse", "The applicant is not married, but the facts name a spouse.");
        }
        abroad("spouse", "The spouse");
    }

    private void children() {
        for (int i = 0; i < facts.count("children"); i++) {
            var child = "children[" + i + "]";
            abroad(child, "Child " + (i + 1));
            if (facts.says(child + ".include", "yes")) {
                included(child, "Child " + (i + 1));
            }
        }
    }

    /// 8 USC 1158(b)(3)(A) with 1101(b)(1): a child is unmarried and under 21, which is fixed on the day of filing.
    private void included(String child, String who) {
        if (facts.says(child + ".marital-status", "married")) {
            surely(child + ".include", who + " is to be included, but is married; only unmarried children can be.");
        }
        var born = facts.findDate(child + ".born.date");
        if (born.isPresent() && !born.get().latest().plusYears(21).isAfter(day)) {
            surely(child + ".include", who + " is to be included, but is 21 or older on the day of filing.");
        }
    }

    private void abroad(String who, String name) {
        if (facts.says(who + ".in-us", "no") && facts.says(who + ".include", "yes")) {
            surely(who + ".in-us", name + " is to be included in the application, but is not in the United States.");
        }
    }

    private void claim() {
        boolean fearsTorture = facts.says("claim.torture.answer", "yes");
        boolean namesTorture = facts.says("claim.grounds", "torture");
        if (namesTorture && facts.says("claim.torture.answer", "no")) {
            surely(
                    "claim.torture.answer",
                    "The Torture Convention is a ground of the claim, but torture is not feared.");
        }
        if (fearsTorture && facts.at("claim.grounds").isGiven() && !namesTorture) {
            perhaps("claim.grounds", "Torture is feared, but the Torture Convention is not checked as a ground.");
        }
        if (facts.says("claim.convention-against-torture", "yes") && facts.says("claim.torture.answer", "no")) {
            surely("claim.torture.answer", "Protection under the Convention is asked for, but torture is not feared.");
        }
        if (facts.says("claim.organizations.answer", "no") && facts.says("claim.organizations-today.answer", "yes")) {
            surely(
                    "claim.organizations-today.answer",
                    "Nobody ever belonged to an organization, yet somebody still does.");
        }
        if (facts.says("claim.feared-harm.answer", "no") && (fearsTorture || namesTorture)) {
            surely("claim.feared-harm.answer", "No harm is feared on return, but torture is.");
        }
        explained();
    }

    /// An explanation under "No" is lost, since the form asks for none.
    private void explained() {
        for (var question : List.of(
                "past-harm",
                "feared-harm",
                "arrests-abroad",
                "organizations",
                "organizations-today",
                "torture",
                "earlier-applications",
                "harm-to-others",
                "returned",
                "filed-late",
                "us-crimes")) {
            var path = "claim." + question;
            if (facts.says(path + ".answer", "no")
                    && facts.at(path + ".account").isGiven()) {
                perhaps(path + ".answer", "The answer is No, but the facts hold an explanation, which is not printed.");
            }
        }
    }

    /// Rule ASY-01: within one year after the last arrival, the day of arrival not counted.
    private void lateness() {
        var arrival = facts.findDate("applicant.entries[0].date");
        boolean isLate =
                arrival.filter(date -> day.isAfter(date.latest().plusYears(1))).isPresent();
        boolean isInTime = arrival.filter(date -> !day.isAfter(date.earliest().plusYears(1)))
                .isPresent();
        if (isLate && facts.says("claim.filed-late.answer", "no")) {
            add(
                    "ASY-01",
                    "claim.filed-late.answer",
                    "The day of filing is more than one year after the last arrival, but"
                            + " the answer is No. Explain the reason for applying late (rule ASY-02).");
        }
        if (isInTime && facts.says("claim.filed-late.answer", "yes")) {
            add(
                    "ASY-01",
                    "claim.filed-late.answer",
                    "The day of filing is within one year after the last arrival, but the" + " answer is Yes.");
        }
    }

    private void court() {
        if (facts.at("court").isGiven()
                && facts.find("applicant.court-proceedings").isPresent()
                && !facts.says("applicant.court-proceedings", "now")) {
            surely(
                    "applicant.court-proceedings",
                    "The case is before an immigration court, but the answer says that the"
                            + " applicant is not in proceedings now.");
        }
        if (facts.says("custody.state", "detained")) {
            detained();
        }
        differs("filing.a-number", "applicant.a-number", "The A-number is not the one of the manifest.");
        differs(
                "filing.family",
                "applicant.name.family",
                "The family name is not spelled as in the manifest, which" + " follows the charging document.");
    }

    private void detained() {
        var held = facts.find("custody.facility");
        var lives = facts.find("applicant.residence.facility");
        if (held.isPresent() && !held.equals(lives)) {
            perhaps(
                    "applicant.residence.facility",
                    "The applicant is detained, but the residence is not the facility that" + " the manifest names.");
        }
    }

    private void differs(String one, String other, String words) {
        Optional<String> first = facts.find(one);
        Optional<String> second = facts.find(other);
        if (first.isPresent() && second.isPresent() && !bare(first.get()).equals(bare(second.get()))) {
            surely(other, words);
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceFirst("^A0?(?=\\d{8,}$)", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private void surely(String path, String words) {
        found.add(new Disagreement(AGREE, true, path, words));
    }

    private void perhaps(String path, String words) {
        found.add(new Disagreement(AGREE, false, path, words));
    }

    private void add(String rule, String path, String words) {
        found.add(new Disagreement(rule, true, path, words));
    }
}
