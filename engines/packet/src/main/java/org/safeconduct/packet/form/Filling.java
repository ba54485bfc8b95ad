package org.safeconduct.packet.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.form.SupplementText.Filled;
import org.safeconduct.packet.form.facts.Answer;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.Field.Content;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.map.Supplement;
import org.safeconduct.packet.form.sheet.Box;
import org.safeconduct.packet.form.sheet.Paper;
import org.safeconduct.packet.form.sheet.Pen;
import org.safeconduct.packet.form.sheet.Setting;

/// Fills one opened form with the facts of a case.
final class Filling {
    private final FieldMap map;
    private final Facts facts;
    private final Paper paper;
    private final Pen pen;
    private final Sheets sheets;
    private final Wording wording;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<Continuation> continued = new ArrayList<>();

    private Filling(FieldMap map, Facts facts, Paper paper, Pen pen) {
        this.map = map;
        this.facts = facts;
        this.paper = paper;
        this.pen = pen;
        this.sheets = Sheets.of(map, facts, paper);
        this.wording = new Wording(facts);
    }

    /// Writes every answer.
    ///
    /// @return the form's boxes as they were asked, and what had no room anywhere
    static Outcome fill(FieldMap map, Facts facts, Paper paper, Pen pen) {
        var filling = new Filling(map, facts, paper, pen);
        var asked = filling.sheets.asked();
        asked.forEach(filling::set);
        var homeless = filling.supplement();
        filling.sheets.asked().stream().skip(asked.size()).forEach(filling::set);
        filling.settings.forEach((name, setting) -> pen.write(paper.box(name), setting));
        filling.sheets.asked().forEach(filling::tick);
        return new Outcome(asked, homeless);
    }

    /// @param asked every box of the form but those of copied supplement heads
    /// @param homeless answers that neither fit nor can go to a supplement
    record Outcome(List<Asked> asked, List<Continuation> homeless) {}

    private void set(Asked one) {
        if (one.field().at() != null) {
            var text = text(one);
            if (!text.isEmpty()) {
                set(one, paper.box(one.field().at()), text);
            }
        }
        var table = one.question().table();
        if (table != null && one.isLast() && one.section().when().holds(facts)) {
            var beyond = wording.beyond(table);
            if (!beyond.isEmpty()) {
                continued.add(new Continuation(one.section(), one.question(), one.page(paper), "", beyond, false));
            }
        }
    }

    private void set(Asked one, Box box, String text) {
        var setting = pen.set(text, box, reference(one));
        if (!setting.isWhole()) {
            boolean isPart = box.kind() == Box.Kind.LINES;
            continued.add(
                    new Continuation(one.section(), one.question(), box.page(), one.boxName(), setting.rest(), isPart));
        }
        settings.put(box.name(), setting.lines().isEmpty() ? shortReference(box) : setting);
    }

    private String text(Asked one) {
        var table = one.question().table();
        if (table != null && facts.at(table.list()) instanceof Answer.Declined declined) {
            return one.isFirstText() && one.section().when().holds(facts) ? Wording.printed(declined) : "";
        }
        if (!one.applies(facts)) {
            boolean isText = !(one.field().content() instanceof Content.Tick);
            return isText && one.isPassedOver(facts) && !one.isUnusedRow(facts)
                    ? one.field().otherwise()
                    : "";
        }
        return switch (one.field().content()) {
            case Content.Words words -> wording.words(words);
            case Content.Constant constant -> constant.text();
            case Content.Tick tick -> "";
        };
    }

    private String reference(Asked one) {
        var supplement = map.supplement();
        return supplement == null
                ? ""
                : "See " + supplement.name() + ", Part " + one.section().part() + ", question "
                        + one.question().number() + ".";
    }

    private Setting shortReference(Box box) {
        return Optional.ofNullable(map.supplement()).stream()
                .flatMap(supplement -> supplement.references().stream())
                .map(reference -> pen.set(reference, box, ""))
                .filter(Setting::isWhole)
                .findFirst()
                .orElse(new Setting(9, List.of(""), ""));
    }

    private List<Continuation> supplement() {
        var supplement = map.supplement();
        if (supplement == null || continued.isEmpty()) {
            return continued;
        }
        var boxes =
                supplement.slots().stream().map(slot -> paper.box(slot.text())).toList();
        var filled = SupplementText.distribute(continued, supplement, boxes, pen);
        int pages = (filled.size() + boxes.size() - 1) / boxes.size();
        var slots = sheets.supplementPages(supplement, pages);
        for (int i = 0; i < filled.size(); i++) {
            write(slots.get(i), filled.get(i));
        }
        return List.of();
    }

    private void write(Supplement.Slot slot, Filled filled) {
        settings.put(slot.text(), filled.setting());
        label(slot.page(), filled.pages());
        label(slot.part(), filled.parts());
        label(slot.question(), filled.numbers());
    }

    private void label(@Nullable String name, String words) {
        if (name != null) {
            var box = paper.box(name);
            var setting = pen.set(words, box, "");
            settings.put(box.name(), setting.isWhole() ? setting : pen.set("See below", box, ""));
        }
    }

    private void tick(Asked one) {
        if (one.field().at() != null
                && one.field().content() instanceof Content.Tick tick
                && one.applies(facts)
                && tick.condition().holds(facts)) {
            pen.tick(paper.box(one.field().at()), Optional.ofNullable(tick.on()));
        }
    }
}
