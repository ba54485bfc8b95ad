package org.safeconduct.app.voice.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.leaving.Departure;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.account.HeldAccounts;
import org.safeconduct.app.voice.choice.Choice;
import org.safeconduct.app.voice.choice.Choices;
import org.safeconduct.app.voice.choice.Standing;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Lays accounts out.
@Component
@Transactional(readOnly = true)
class HeldDesk {
    private final House house;
    private final HeldAccounts accounts;
    private final Choices choices;
    private final Sideboard sideboard;
    private final Clock clock;

    HeldDesk(House house, HeldAccounts accounts, Choices choices, Sideboard sideboard, Clock clock) {
        this.house = house;
        this.accounts = accounts;
        this.choices = choices;
        this.sideboard = sideboard;
        this.clock = clock;
    }

    /// The case and its people.
    @Component("voiceHouse")
    record House(Cases cases, Teams teams, Colleagues colleagues, Leaving leaving, VoiceLaw law) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Member> team(UUID caseId) {
        return house.teams().list(caseId).stream().filter(Member::isActive).toList();
    }

    List<Candidate> candidates(UUID caseId) {
        return sideboard.candidates().list(caseId);
    }

    VoiceLaw law() {
        return house.law();
    }

    /// One that whoever acts may read; another is answered like one that does not exist.
    HeldAccount account(UUID caseId, UUID id) {
        return accounts.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Page list(UUID caseId) {
        return Page.of("voice/index")
                .with("file", house.cases().caseFile(caseId))
                .with(
                        "lines",
                        accounts.list(List.of(caseId)).stream()
                                .map(account -> new Line(account, choices.standings(caseId, account.id())))
                                .toList())
                .with("hint", accounts.keepsSomethingBack(caseId));
    }

    Page blank(UUID caseId, Form form) {
        return Page.of("voice/new")
                .with("file", house.cases().caseFile(caseId))
                .with("team", team(caseId))
                .with("candidates", candidates(caseId))
                .with("form", form);
    }

    Page show(UUID caseId, UUID id) {
        var account = account(caseId, id);
        var standings = choices.standings(caseId, id);
        var departures = house.leaving().list(caseId, account.things());
        return Page.of("voice/show")
                .with("file", house.cases().caseFile(caseId))
                .with("account", account)
                .with("law", house.law())
                .with("standings", standings)
                .with("marks", sideboard.clocks().marks(account))
                .with("asked", sideboard.asking().days(account))
                .with("next", sideboard.asking().next(account).orElse(null))
                .with("watches", sideboard.watches().list(caseId, standings))
                .with("departures", departures)
                .with("candidates", candidates(caseId))
                .with("team", team(caseId))
                .with("names", names(account, standings, departures))
                .with("today", today());
    }

    private Map<UUID, String> names(HeldAccount account, List<Standing> standings, List<Departure> departures) {
        var members = new HashSet<>(account.readers());
        members.add(account.by());
        departures.forEach(departure -> members.add(departure.by()));
        members.addAll(standings.stream()
                .flatMap(standing -> standing.history().stream())
                .flatMap(choice -> Stream.of(choice.written(), choice.agreed()))
                .flatMap(Stream::ofNullable)
                .map(Choice.Hand::by)
                .collect(Collectors.toSet()));
        return house.colleagues().names(members);
    }

    Page choice(HeldAccount account, Form form) {
        var route = HeldController.route(form.written("route"));
        return Page.of("voice/choice")
                .with("file", house.cases().caseFile(account.caseId()))
                .with("account", account)
                .with("route", route)
                .with("law", house.law())
                .with("marks", sideboard.clocks().marks(account))
                .with("form", form);
    }
}
