package org.safeconduct.app.story.interview.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.story.CaseWithStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class PaperIT {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private UUID begun(CaseWithStory it) {
        it.post("/interviews", "speaker", it.client().toString(), "day", "2026-11-20", "language", "ru");
        return it.last("story_interview");
    }

    private byte[] printed(CaseWithStory it, UUID interview) {
        return it.get("/interviews/" + interview + "/paper/sheets")
                .getResponse()
                .getContentAsByteArray();
    }

    /// Brings a scan and looks at it as soon as it is read.
    private void bring(CaseWithStory it, UUID interview, byte[] scan) {
        var path = "/interviews/" + interview + "/paper";
        assertThat(it.send(path + "/scans", "scan.pdf", scan)).hasStatus(HttpStatus.FOUND);
        var late = Instant.now().plus(LONG);
        while (it.post(path + "/look").getResponse().getStatus() == HttpStatus.CONFLICT.value()
                && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    @Test
    void sheets_find_back_to_their_interview_and_those_of_another_case_say_nothing() {
        var it = new CaseWithStory(pages, office, cases);
        var other = new CaseWithStory(pages, office, cases);
        var mine = begun(it);
        var foreign = printed(other, begun(other));
        bring(it, mine, printed(it, mine));
        assertThat(it.get("/interviews/" + mine + "/paper"))
                .hasStatusOk()
                .bodyText()
                .contains("All sheets are back", "Sheet 1 of 5", "Sheet 5 of 5", "found by its code");
        bring(it, mine, foreign);
        assertThat(it.get("/interviews/" + mine + "/paper"))
                .bodyText()
                .contains("its code belongs to no interview of this case")
                .doesNotContain(other.id().toString());
    }

    @Test
    void nobody_of_another_case_opens_it() {
        var it = new CaseWithStory(pages, office, cases);
        var other = new CaseWithStory(pages, office, cases);
        assertThat(other.get("/interviews/" + begun(it) + "/paper")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
