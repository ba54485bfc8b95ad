package org.safeconduct.app.calendar.feed;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.house.Agenda;
import org.safeconduct.app.calendar.house.Agendas;
import org.safeconduct.app.calendar.house.Entry;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Members;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// One's own feeds, and what a calendar program fetches from them.
@Controller("calendarFeedController")
class FeedController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final Members members;
    private final Agendas agendas;
    private final Said said;

    FeedController(Feeds feeds, Members members, Agendas agendas, Said said) {
        this.feeds = feeds;
        this.members = members;
        this.agendas = agendas;
        this.said = said;
    }

    /// In which words, from when, and where a browser finds the case.
    @org.springframework.stereotype.Component("calendarFeedSaid")
    record Said(MessageSource texts, Clock clock, Settings settings) {
        String say(String key, Locale language, Object... parts) {
            return texts.getMessage(key, parts, language);
        }

        String address(String path) {
            return settings.address().toString().replaceFirst("/$", "") + path;
        }
    }

    @GetMapping("/calendar/feed")
    @Admits(Duty.SIGNED_IN)
    Page show() {
        return page(null);
    }

    /// Shows the address at once and only now: its word is not stored and cannot be asked for again.
    @PostMapping("/calendar/feed")
    @Admits(Duty.SIGNED_IN)
    Page make(Locale language) {
        var known = language.getLanguage().equals("es") ? language : Locale.ENGLISH;
        return page(said.address("/calendar/feed/" + feeds.make(member(), known)));
    }

    @PostMapping("/calendar/feed/{feedId}/end")
    @Admits(Duty.SIGNED_IN)
    Page end(@PathVariable UUID feedId) {
        feeds.end(member(), feedId);
        return Page.to("/calendar/feed");
    }

    private Page page(@Nullable String made) {
        return Page.of("calendar/feed").with("made", made).with("feeds", feeds.list(member()));
    }

    private static UUID member() {
        return Actor.current().orElseThrow();
    }

    /// Whoever has the word gets the dates and nothing that tells whose they are.
    @GetMapping("/calendar/feed/{word}")
    @Admits(Duty.ANYONE)
    ResponseEntity<byte[]> fetch(@PathVariable String word) {
        var feed = feeds.find(word)
                .filter(found -> members.findMember(found.member())
                        .filter(member -> member.may(Duty.SEE_CASE))
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var agenda = Actor.as(feed.member(), () -> agendas.agenda(Agendas.Whose.TEAM));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text(agenda, feed.language()));
    }

    private byte[] text(Agenda agenda, Locale language) {
        var text = new CalendarText(
                said.say("calendar.feed.name", language), said.clock().instant());
        agenda.overdue().forEach(entry -> text.add(day(entry, language)));
        agenda.ahead().forEach(entry -> text.add(day(entry, language)));
        return text.bytes();
    }

    /// Two cases are told apart by a few signs of an id that says nothing to anybody else.
    private CalendarText.Day day(Entry entry, Locale language) {
        var id = entry.file().id().toString();
        var kind = entry.hearing() == null ? "calendar.feed.deadline" : "calendar.feed.hearing";
        var thing = entry.hearing() == null ? rule(entry) : entry.hearing().id().toString();
        return new CalendarText.Day(
                UUID.nameUUIDFromBytes((id + thing).getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "@safeconduct",
                entry.day(),
                entry.at(),
                said.say(kind, language, id.substring(id.length() - 4)),
                said.address("/cases/" + id + "/deadlines"));
    }

    private static String rule(Entry entry) {
        var found = java.util.Objects.requireNonNull(entry.found());
        var trigger = found.trigger();
        return found.rule().id() + " " + found.turn()
                + (trigger == null ? "" : " " + trigger.kind() + " " + trigger.about() + " " + trigger.at());
    }
}
