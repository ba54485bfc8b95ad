package org.safeconduct.app.platform.strongroom;

import org.safeconduct.vault.bag.BagWriter;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.seal.CaseKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the rooms get of the strongroom, which whoever started the program opened and will close.
@Configuration(proxyBeanMethods = false)
class StrongroomWiring {
    @Bean(destroyMethod = "")
    Vault vault(Strongroom strongroom) {
        return strongroom.vault();
    }

    @Bean(destroyMethod = "")
    Ledger ledger(Strongroom strongroom) {
        return strongroom.present();
    }

    @Bean(destroyMethod = "")
    BlobStore store(Strongroom strongroom) {
        return strongroom.store();
    }

    @Bean
    CaseKeys caseKeys(Strongroom strongroom) {
        return strongroom.keys();
    }

    @Bean
    BagWriter bagWriter(Strongroom strongroom) {
        return new BagWriter(strongroom.vault(), strongroom.present(), strongroom.signingKey());
    }
}
