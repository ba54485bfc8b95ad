package org.safeconduct.app.claim.map;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.gap.Gap;
import org.safeconduct.app.claim.law.Element;
import org.safeconduct.app.claim.scope.Ground;
import org.safeconduct.app.claim.tie.Source;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.story.contradiction.Contradiction;

/// One element, for one ground where it is asked by ground, with all that belongs to it.
public record Strand(Element element, @Nullable Ground ground, Held held) {

    static Strand of(Element element, @Nullable Ground ground, Held held) {
        return new Strand(element, ground, held.at(new Tie.At(element.id(), ground == null ? null : ground.id())));
    }

    /// What follows from the ties and gaps; what hurts comes first, because the other side begins there.
    public State state() {
        if (!open().isEmpty() || ties().stream().anyMatch(Tie::isUnanswered)) {
            return State.CONTRADICTED;
        }
        if (element.bar()) {
            return State.CLEAR;
        }
        if (sources() > 0) {
            return State.CORROBORATED;
        }
        return ties().stream().filter(this::bearsOut).anyMatch(Tie::helps) ? State.TESTIMONY_ONLY : missing();
    }

    private State missing() {
        return gaps().isEmpty() || !gaps().stream().allMatch(Gap::isExplained) ? State.MISSING : State.EXPLAINED;
    }

    /// How many others than the client bear it out; several papers of one maker are one source.
    public long sources() {
        return ties().stream()
                .filter(Tie::helps)
                .filter(this::bearsOut)
                .map(tie -> tie.said().maker())
                .filter(Objects::nonNull)
                .map(Strand::folded)
                .distinct()
                .count();
    }

    private boolean bearsOut(Tie tie) {
        return !(element.personal() && tie.source() instanceof Source.Country);
    }

    private static String folded(String maker) {
        return Normalizer.normalize(maker, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    public List<Tie> ties() {
        return held.ties();
    }

    public List<Gap> gaps() {
        return held.gaps();
    }

    /// Contradictions into which a tied statement leads.
    public List<Contradiction> open() {
        return held.open();
    }

    public List<Tie> testimony() {
        return ties().stream().filter(Tie::helps).filter(Tie::isTestimony).toList();
    }

    /// Papers and pages of reports.
    public List<Tie> proof() {
        return ties().stream()
                .filter(Tie::helps)
                .filter(tie -> !tie.isTestimony())
                .toList();
    }

    public List<Tie> against() {
        return ties().stream().filter(Tie::hurts).toList();
    }

    /// Its place on a page: the element, and the ground where there is one.
    public String anchor() {
        return ground == null ? element.id() : element.id() + "-" + ground.id();
    }
}
