package org.safeconduct.app;

import org.safeconduct.app.platform.postgres.Database;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// What the start of the program decides otherwise.
@TestConfiguration(proxyBeanMethods = false)
class AppWiring {
    @Bean
    Database database() {
        return TestDatabase.fresh();
    }

    @Bean
    DynamicPropertyRegistrar dataFolder() {
        var folder = TestDatabase.folder();
        return properties -> properties.add("safeconduct.data", () -> folder);
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
}
