package org.safeconduct.packet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.sheet.Paper;

/// Finds the questions of a form that nobody has answered, one finding for each question.
final class Completeness {
    private final FieldMap map;
    private final Facts facts;
    private final Paper paper;

    Completeness(FieldMap map, Facts facts, Paper paper) {
        this.map = map;
        this.facts = facts;
        this.paper = paper;
    }

    List<Finding> findings(List<Asked> asked) {
        Map<String, List<Asked>> questions = asked.stream()
                .filter(one -> !one.section().isRepetition() && !one.question().isOptional())
                .filter(one -> one.applies(facts))
                .collect(Collectors.groupingBy(
                        one -> one.section().name(one.question()), LinkedHashMap::new, Collectors.toList()));
        var findings = new ArrayList<Finding>();
        questions.forEach((name, boxes) -> question(name, boxes, findings));
        return findings;
    }

    private void question(String name, List<Asked> boxes, List<Finding> findings) {
        var missing = new LinkedHashSet<String>();
        var where = new LinkedHashSet<String>();
        for (var box : boxes) {
            var paths = missing(box);
            missing.addAll(paths);
            if (!paths.isEmpty() && !box.boxName().isEmpty()) {
                where.add(box.boxName());
            }
        }
        if (!missing.isEmpty()) {
            findings.add(finding(name, boxes.getFirst().page(paper), where, missing));
        }
    }

    private List<String> missing(Asked box) {
        var table = box.question().table();
        if (table != null && facts.at(table.list()).isMissing()) {
            return List.of(table.list());
        }
        if (box.isUnusedRow(facts)) {
            return List.of();
        }
        return box.field().needed().stream()
                .filter(path -> facts.at(path).isMissing())
                .toList();
    }

    private Finding finding(String name, int page, Set<String> where, Set<String> missing) {
        var boxes = where.isEmpty() ? "" : ": " + String.join("; ", where);
        return Finding.warns(
                map.unanswered(),
                Place.of(map.form(), page),
                name + " has no answer yet" + boxes + ". Write it into the facts as " + String.join(", ", missing)
                        + "; none, n/a and unknown are answers too.");
    }
}
