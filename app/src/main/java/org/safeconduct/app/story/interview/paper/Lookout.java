package org.safeconduct.app.story.interview.paper;

import org.safeconduct.app.evidence.reading.ItemRead;
import org.safeconduct.app.platform.page.Faults;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks for the codes of sheets on whatever comes into the evidence, as soon as it is read.
@Component
class Lookout {
    private final ScanDesk desk;
    private final Faults faults;

    Lookout(ScanDesk desk, Faults faults) {
        this.desk = desk;
        this.faults = faults;
    }

    @EventListener
    void look(ItemRead read) {
        try {
            desk.lookUnasked(read.caseId(), read.item());
        } catch (RuntimeException e) {
            // The item is read all the same; somebody may still have it looked at by the button.
            faults.enter("looking for sheets in item " + read.item(), e);
        }
    }
}
