package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.packet.typeset.Index;
import org.safeconduct.packet.typeset.Target;

/// Everything of a case folder that was taken in, and why the rest was not.
///
/// @param taken by path in the case folder
/// @param forms filled forms by their place in the filing
record Holdings(Map<Path, Taken> taken, Map<Path, Holding> ready, Map<Integer, Holding> forms) {

    Holdings withForms(Map<Integer, Holding> filled) {
        return new Holdings(taken, ready, filled);
    }

    Optional<Holding> find(Path file) {
        return Optional.ofNullable(ready.get(file));
    }

    Optional<Holding> findForm(int place) {
        return Optional.ofNullable(forms.get(place));
    }

    /// The lines of the contents before pages are counted, and what had to be left out.
    Index index(Filing filing) {
        List<Target> targets = new ArrayList<>();
        List<Index.Omission> omissions = new ArrayList<>();
        for (int place = 0; place < filing.forms().size(); place++) {
            if (forms.containsKey(place)) {
                targets.add(new Target.Form(place));
            }
        }
        var motion = filing.motion();
        if (motion != null) {
            list(motion.paper(), new Target.MotionPaper(), targets, omissions);
        }
        for (int exhibit = 0; exhibit < filing.exhibits().size(); exhibit++) {
            targets.add(new Target.Tab(exhibit));
            var documents = filing.exhibits().get(exhibit).documents();
            for (int document = 0; document < documents.size(); document++) {
                list(documents.get(document).file(), new Target.Paper(exhibit, document), targets, omissions);
            }
        }
        if (filing.kind() == FilingKind.MOTION) {
            targets.add(new Target.Order());
        }
        if (filing.service() != null) {
            targets.add(new Target.Proof());
        }
        return Index.unnumbered(targets).withOmissions(omissions);
    }

    private void list(Path file, Target target, List<Target> targets, List<Index.Omission> omissions) {
        switch (taken.get(file)) {
            case Taken.Accepted _ -> targets.add(target);
            case Taken.Refused(var finding) -> omissions.add(new Index.Omission(target, finding.words()));
            case null -> throw new IllegalStateException("A file of the filing was never taken in.");
        }
    }
}
