package org.safeconduct.app.platform.strongroom;

import org.safeconduct.vault.ledger.Ledger;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Signs for the ledger once a minute, when something was entered.
@Component
class Checkpoints {
    private static final long MINUTE = 60_000;

    private final Ledger ledger;

    Checkpoints(Ledger ledger) {
        this.ledger = ledger;
    }

    @Scheduled(fixedDelay = MINUTE, initialDelay = MINUTE)
    void sign() {
        ledger.checkpoint();
    }
}
