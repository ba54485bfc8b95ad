package org.safeconduct.app.lost.route;

import java.util.List;
import java.util.Optional;
import org.safeconduct.app.lost.Item;
import org.springframework.stereotype.Component;

/// Every playbook that the team can choose.
@Component
public class Playbooks {
    private final List<Playbook> all = Playbook.packaged();

    public List<Playbook> list() {
        return all;
    }

    /// The one that the team chose for an item, or else the one for its kind.
    public Optional<Playbook> find(Item item) {
        return all.stream()
                .filter(playbook -> item.playbook() == null
                        ? playbook.kind() == item.thing().kind()
                        : playbook.id().equals(item.playbook()))
                .findFirst();
    }
}
