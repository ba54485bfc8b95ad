package org.safeconduct.app.evidence.keeping;

import java.util.UUID;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.disposal.Disposal;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Finishes at each start what a fall of the machine left half destroyed.
@Component
class Shredding {
    private final Disposal disposal;

    Shredding(Disposal disposal) {
        this.disposal = disposal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        try {
            disposal.resume();
        } catch (VaultException e) {
            // The store is away. Nobody can open the files; they are taken away at the next start.
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        Disposal disposal(Strongroom strongroom, Orders orders) {
            var holdings = new Disposal.Holdings(
                    strongroom.store(), strongroom.keys(), caseRef -> orders.erase(UUID.fromString(caseRef)));
            return new Disposal(holdings, strongroom.present(), strongroom.signingKey());
        }
    }
}
