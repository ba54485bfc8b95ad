package org.safeconduct.app.lost.route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Item;
import org.springframework.stereotype.Component;

/// Lays a playbook and what was done by it together.
@Component
public class Searches {
    private final Playbooks playbooks;
    private final Contents contents;
    private final Attempts attempts;

    Searches(Playbooks playbooks, Contents contents, Attempts attempts) {
        this.playbooks = playbooks;
        this.contents = contents;
        this.attempts = attempts;
    }

    /// The search for other proof of what an item would have shown; none while no playbook fits it and none was chosen.
    public Optional<Search> find(UUID caseId, Item item) {
        return playbooks
                .find(item)
                .map(playbook -> new Search(
                        playbook,
                        contents.list(caseId, item.id()),
                        attempts.listChoices(caseId, item.id()),
                        attempts.list(caseId, item.id())));
    }

    List<Playbook> playbooks() {
        return playbooks.list();
    }
}
