package org.safeconduct.app;

import java.nio.file.Path;
import java.time.InstantSource;
import org.safeconduct.app.platform.postgres.Database;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.app.platform.strongroom.Unlocking;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.web.servlet.HandlerInterceptor;

/// What the start of the program decides otherwise.
@TestConfiguration(proxyBeanMethods = false)
class AppWiring {
    @Bean
    Database database() {
        return TestDatabase.fresh();
    }

    @Bean
    Path folder() {
        return TestDatabase.folder();
    }

    @Bean
    DynamicPropertyRegistrar dataFolder(Path folder) {
        return properties -> {
            properties.add("safeconduct.data", () -> folder);
            // Reading costs seconds a page. A test that wants something read asks for it.
            properties.add("safeconduct.read-ahead", () -> "false");
        };
    }

    @Bean
    Strongroom strongroom(Path folder) {
        return Strongroom.open(folder, Unlocking.byKeyFile(), InstantSource.system());
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Office office(Database database) {
        return new Office(database);
    }

    /// Behind everybody who could refuse: answers for the endpoint when a test only wants to know whether it is
    /// reached.
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    HandlerInterceptor probe() {
        return new Probe();
    }
}
