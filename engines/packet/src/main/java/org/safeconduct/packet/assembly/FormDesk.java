package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FormRequest;
import org.safeconduct.packet.form.FilledForm;
import org.safeconduct.packet.form.FormLibrary;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.intake.Intake;
import org.safeconduct.packet.intake.Taken;

/// Fills the official forms that a filing asks for and takes them in like any other document.
final class FormDesk {
    private static final List<String> ENGLISH = List.of("en");

    private final FormLibrary library;
    private final Path folder;
    private final Intake intake;
    private final Fit fit;
    private final Map<Integer, Holding> holdings = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FormDesk(FormLibrary library, Path folder, Intake intake, Fit fit) {
        this.library = library;
        this.folder = folder;
        this.intake = intake;
        this.fit = fit;
    }

    void fill(Filing filing, Holdings gathered, Progress progress) {
        for (int place = 0; place < filing.forms().size(); place++) {
            var request = filing.forms().get(place);
            progress.step("Filling " + request.form(), place, filing.forms().size());
            var signed = request.filled();
            if (signed == null) {
                fill(filing, request, place, progress);
            } else {
                int at = place;
                gathered.find(signed).ifPresent(holding -> holdings.put(at, holding));
            }
        }
    }

    /// By their place in the filing.
    Map<Integer, Holding> holdings() {
        return holdings;
    }

    List<Finding> findings() {
        return findings;
    }

    private void fill(Filing filing, FormRequest request, int place, Progress progress) {
        switch (Facts.read(
                filing.folder().resolve(request.facts()), request.facts().toString())) {
            case Facts.Reading.Faulty(var faults) -> findings.addAll(faults);
            case Facts.Reading.Sound(var facts) ->
                library.find(request.form())
                        .ifPresentOrElse(
                                form -> takeIn(form.fill(facts.beside(filing), filing.date(), folder), place, progress),
                                () -> findings.add(absent(request)));
        }
    }

    /// The rest of the filing is worth having without the form, which may be filed by itself.
    private Finding absent(FormRequest request) {
        var why = library.absent(request.form());
        return Finding.warns(
                why.rule(),
                Place.of(request.form()),
                "The filing does not hold " + request.form() + ". " + why.words());
    }

    private void takeIn(FilledForm form, int place, Progress progress) {
        findings.addAll(form.findings());
        switch (intake.take(form.filing(), form.form(), ENGLISH, progress)) {
            case Taken.Accepted accepted ->
                holdings.put(place, Holding.of(accepted, new Wanted(form.filing(), ENGLISH, null), fit));
            case Taken.Refused(var finding) -> findings.add(finding);
        }
    }
}
