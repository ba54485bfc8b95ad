package org.safeconduct.packet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.CopiedPage;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.map.Section;
import org.safeconduct.packet.form.map.Supplement;
import org.safeconduct.packet.form.sheet.Paper;

/// The sections of a form on all its pages, copies included.
final class Sheets {
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d+$");

    private final Paper paper;
    private final List<Section> sections;

    private Sheets(Paper paper, List<Section> sections) {
        this.paper = paper;
        this.sections = sections;
    }

    /// Copies the pages for further children and the like, as many as the case needs.
    static Sheets of(FieldMap map, Facts facts, Paper paper) {
        var sheets = new Sheets(paper, new ArrayList<>(map.sections()));
        for (var copied : map.copies()) {
            sheets.copy(copied, facts);
        }
        return sheets;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    List<Asked> asked() {
        return sections.stream()
                .flatMap(section -> section.questions().stream()
                        .flatMap(question ->
                                question.fields().stream().map(field -> new Asked(section, question, field))))
                .toList();
    }

    private void copy(CopiedPage copied, Facts facts) {
        var onPage = sectionsOn(copied.page());
        for (int copy = 1; copy <= copied.copies(facts); copy++) {
            var names = paper.copy(copied.page(), copied.page() + copy - 1, name(copied.name(), copy));
            int shift = copy * copied.rows();
            for (var section : onPage) {
                sections.add(section.with(in(names), copied.paths(copy), shifted(section.label(), shift)));
            }
        }
    }

    /// Makes a form have so many pages of its supplement.
    ///
    /// @return the slots of all those pages in order
    List<Supplement.Slot> supplementPages(Supplement supplement, int pages) {
        int page = paper.box(supplement.slots().getFirst().text()).page();
        var onPage = sectionsOn(page);
        var slots = new ArrayList<>(supplement.slots());
        for (int copy = 1; copy < pages; copy++) {
            var names = in(paper.copy(page, page + copy - 1, name(supplement.name(), copy)));
            supplement.slots().forEach(slot -> slots.add(slot.with(names)));
            onPage.forEach(section -> sections.add(section.with(names, path -> path, section.label())));
        }
        return slots;
    }

    private List<Section> sectionsOn(int page) {
        return sections.stream()
                .filter(section -> section.fields()
                        .allMatch(field -> paper.findBox(field)
                                .filter(box -> box.page() == page)
                                .isPresent()))
                .toList();
    }

    private static UnaryOperator<String> in(Map<String, String> names) {
        var copy = new HashMap<>(names);
        return name -> copy.getOrDefault(name, name);
    }

    private static String name(String page, int copy) {
        return page.replace(" ", "") + "_" + (copy + 1) + "[0]";
    }

    private static String shifted(String label, int by) {
        return LAST_NUMBER.matcher(label).replaceFirst(match -> "" + (Integer.parseInt(match.group()) + by));
    }
}
