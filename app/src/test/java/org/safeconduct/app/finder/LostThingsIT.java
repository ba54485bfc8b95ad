package org.safeconduct.app.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Imei;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.lost.request.Answer;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.search.Findable.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Things that were taken, and what was asked about them, found by their team and by nobody else.
@AppTest
class LostThingsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Items lost;

    @Autowired
    private Contents contents;

    @Autowired
    private Requests requests;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;

    LostThingsIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @Test
    void a_thing_that_was_taken_is_found_by_its_number_its_marks_and_what_was_on_it() {
        var thing = telephone("Samsung Galaxy Xcover", "a scratch like a heron");
        Actor.as(
                nora.member(),
                () -> contents.add(
                        caseId,
                        thing,
                        new Contents.Draft(
                                Content.Kind.PHOTOGRAPHS, "photographs of Zhovkva", "that he was there", null)));
        for (var words : List.of("490154203237518", "heron", "Zhovkva", "Xcover")) {
            assertThat(found(words)).as(words).bodyText().contains("/lost/" + thing + "\"", "Lost thing");
        }
        assertThat(get("/find?q=heron&among=LOST", nora)).bodyText().contains("/lost/" + thing);
        assertThat(get("/find?q=heron", office.engage(Role.ATTORNEY)))
                .bodyText()
                .contains("Nothing found");
    }

    @Test
    void what_was_asked_and_answered_about_it_is_found_until_it_is_taken_back() {
        var thing = telephone("Telephone", "none");
        var request = Actor.as(nora.member(), () -> requests.add(caseId, thing, asked("Quillon Property Office")));
        Actor.as(nora.member(), () -> requests.answer(caseId, request, answered("sent on to Brambleford")));
        var there = "/lost/" + thing + "#entry-" + request;
        assertThat(found("Quillon")).bodyText().contains(there, "Asked about a lost thing");
        assertThat(found("Brambleford")).bodyText().contains(there);
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(Actor.as(
                        stranger.member(), () -> rooms.find(new Entry(Kind.REQUEST, request, 0), caseId, List.of())))
                .isEmpty();
        Actor.as(nora.member(), () -> {
            requests.withdraw(caseId, request);
            return request;
        });
        assertThat(found("Quillon")).bodyText().contains("Nothing found");
    }

    private UUID telephone(String name, String marks) {
        var imei = new Imei("490154203237518");
        var thing = new Thing(Thing.Kind.TELEPHONE, name, null, null, imei, null, null, null, marks);
        var taking =
                new Taking(null, null, Taking.Taker.ICE, null, null, Taking.Receipt.NONE, null, null, "the client");
        return Actor.as(nora.member(), () -> lost.add(caseId, thing, taking, TODAY));
    }

    private static Request.Asked asked(String addressee) {
        return new Request.Asked(
                Set.of(Request.Purpose.RETURN), addressee, Means.LETTER, TODAY, "Where is it?", null, null);
    }

    private static Answer.Given answered(String words) {
        return new Answer.Given(Answer.Outcome.REFERRED, "a clerk", Means.LETTER, TODAY, words, null, null);
    }

    private MvcTestResult found(String words) {
        do {
            indexing.run();
        } while (Actor.as(nora.member(), outbox::waiting) > 0);
        return get("/find?q=" + words, nora);
    }

    private MvcTestResult get(String address, Badge reader) {
        return pages.get().uri(address).with(as(reader)).exchange();
    }
}
