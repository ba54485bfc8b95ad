package org.safeconduct.app.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.safeconduct.app.platform.postgres.Database;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/// Two doors to one database: the owner's, which only migrations use, and the application's, which owns nothing.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseWiring {
    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    HikariDataSource pool(Database database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().user());
        pool.setPassword(database.app().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        return new QueuedSource(pool, CONNECTIONS);
    }

    @Bean
    FlywayConfigurationCustomizer migrateAsOwner(Database database) {
        return flyway -> flyway.dataSource(new DriverManagerDataSource(
                database.url(), database.owner().user(), database.owner().password()));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new ActorTransactions(source);
    }
}
