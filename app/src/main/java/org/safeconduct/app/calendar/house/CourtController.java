package org.safeconduct.app.calendar.house;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.safeconduct.app.calendar.court.Closed;
import org.safeconduct.app.calendar.court.Courts;
import org.safeconduct.app.calendar.court.Setting;
import org.safeconduct.app.calendar.foresight.HouseForeseen;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What holds before courts and judges, for every case of the house.
@Controller
@RequestMapping("/calendar/courts")
class CourtController {
    private static final String HOME = "/calendar/courts";

    /// Of what has none yet.
    private static final UUID NEW = new UUID(0, 0);

    private final Courts courts;
    private final Inquiries inquiries;
    private final Lawbook lawbook;
    private final HouseForeseen foresight;
    private final Clock clock;

    CourtController(Courts courts, Inquiries inquiries, Lawbook lawbook, HouseForeseen foresight, Clock clock) {
        this.courts = courts;
        this.inquiries = inquiries;
        this.lawbook = lawbook;
        this.foresight = foresight;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SIGNED_IN)
    Page show() {
        return page(CourtForm.blank());
    }

    @PostMapping("/settings")
    @Admits(Duty.VERIFY_LAW)
    Page set(@RequestParam Map<String, String> sent) {
        var form = CourtForm.sent(sent);
        var rule = CourtForm.rule(form, lawbook.book());
        var period = CourtForm.period(form);
        var court = form.needed("court", 200);
        var judge = form.text("judge", 200);
        var why = form.needed("why", 500);
        if (!form.isGood()) {
            return page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var setting = new Setting(NEW, rule, period, court, judge, why, "", clock.instant());
        return foresight.change(
                sent, HOME, rules -> rules.with(setting), () -> courts.set(rule, period, court, judge, why));
    }

    @PostMapping("/closures")
    @Admits(Duty.VERIFY_LAW)
    Page close(@RequestParam Map<String, String> sent) {
        var form = CourtForm.sent(sent).with("closing", "yes");
        var court = CourtForm.office(form);
        LocalDate day = CourtForm.day(form);
        var reason = form.needed("reason", 200);
        var source = form.needed("source", 500);
        if (!form.isGood()) {
            return page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var closed = new Closed(NEW, court, day, reason, source, "", clock.instant());
        return foresight.change(
                sent, HOME, rules -> rules.with(closed), () -> courts.close(court, day, reason, source));
    }

    @PostMapping("/settings/{settingId}/withdrawal")
    @Admits(Duty.VERIFY_LAW)
    Page withdrawSetting(@PathVariable UUID settingId, @RequestParam Map<String, String> sent) {
        return withdraw(sent, settingId, () -> courts.withdrawSetting(settingId));
    }

    @PostMapping("/closures/{closureId}/withdrawal")
    @Admits(Duty.VERIFY_LAW)
    Page withdrawClosure(@PathVariable UUID closureId, @RequestParam Map<String, String> sent) {
        return withdraw(sent, closureId, () -> courts.withdrawClosure(closureId));
    }

    /// What is withdrawn already is gone as it was meant to be.
    private Page withdraw(Map<String, String> sent, UUID id, BooleanSupplier withdrawal) {
        return foresight.change(sent, HOME, rules -> rules.without(id), () -> {
            boolean _ = withdrawal.getAsBoolean();
        });
    }

    private Page page(Form form) {
        var counted = new LinkedHashMap<String, String>();
        lawbook.book().list().stream()
                .filter(CourtForm::isCounted)
                .forEach(rule -> counted.putIfAbsent(rule.id(), rule.id() + ": " + rule.title()));
        var rules = inquiries.answer(courts::rules);
        return Page.of("calendar/courts")
                .with("settings", rules.settings())
                .with("closures", rules.closures())
                .with("known", courts.known())
                .with("rules", counted)
                .with("form", form);
    }
}
