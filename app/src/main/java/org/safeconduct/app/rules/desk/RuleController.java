package org.safeconduct.app.rules.desk;

import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.safeconduct.app.rules.Verifications;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules by which this house counts, and who looked at them.
@Controller
@RequestMapping("/rules")
class RuleController {
    private static final String LABELS = "rules.field";

    /// So many on a page.
    private static final int STRETCH = 50;

    private final Shelf shelf;
    private final RuleDesk desk;
    private final Verifications verifications;

    RuleController(Shelf shelf, RuleDesk desk, Verifications verifications) {
        this.shelf = shelf;
        this.desk = desk;
        this.verifications = verifications;
    }

    /// @param after how many stand on the pages before
    @GetMapping
    @Admits(Duty.SIGNED_IN)
    @Signpost(value = "rules.index.title", place = Signpost.Place.MENU, order = 30)
    Page index(@RequestParam Map<String, String> sent, @RequestParam(defaultValue = "0") int after) {
        var form = Form.of(LABELS, sent);
        var found = shelf.list(form);
        int first = Math.clamp(after, 0, found.size());
        int last = Math.min(first + STRETCH, found.size());
        return Page.of("rules/index")
                .with("form", form)
                .with("areas", shelf.areas())
                .with("waiting", desk.waiting())
                .with("found", found.size())
                .with("earlier", first == 0 ? null : Math.max(first - STRETCH, 0))
                .with("later", last == found.size() ? null : last)
                .with("rules", List.copyOf(found.subList(first, last)));
    }

    @GetMapping("/{rule}")
    @Admits(Duty.SIGNED_IN)
    Page show(@PathVariable String rule) {
        return desk.show(Listed.id(rule), Form.blank(LABELS).with("day", shelf.today()));
    }

    /// Somebody held the rule, as it stands on the page, against a source.
    @PostMapping("/{rule}/verifications")
    @Admits(Duty.VERIFY_LAW)
    Page verify(@PathVariable String rule, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        var against = form.needed("against", 500);
        form.needed("day", 10);
        var day = form.day("day");
        if (day != null && day.isAfter(shelf.today())) {
            form.refuse("day", "rules.form.ahead");
        }
        var held = desk.rule(Listed.id(rule));
        if (!desk.mark(held).equals(form.written("mark"))) {
            form.refuse("against", "rules.form.changed");
        }
        if (day == null || !form.isGood()) {
            return desk.show(held.id(), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        verifications.enter(held, day, against);
        return Page.to(Listed.address(held.id()));
    }
}
