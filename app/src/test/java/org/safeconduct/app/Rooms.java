package org.safeconduct.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.postgres.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// All rooms on a database of their own, without the street outside: for tests that call stores.
///
/// It is the morning of Monday, November 23, 2026.
public final class Rooms {
    public static final ZoneId ZONE = ZoneId.of("America/Phoenix");
    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static final Database DATABASE = TestDatabase.fresh();
    private static final ConfigurableApplicationContext HOUSE = new SpringApplicationBuilder(
                    SafeconductApplication.class)
            .properties("server.port=0")
            .initializers((GenericApplicationContext context) -> {
                context.registerBean(Database.class, () -> DATABASE);
                context.registerBean(
                        "monday", Clock.class, () -> Clock.fixed(NOW, ZONE), definition -> definition.setPrimary(true));
            })
            .run();

    private Rooms() {}

    public static <T> T room(Class<T> type) {
        return HOUSE.getBean(type);
    }

    /// A new member with these roles.
    public static UUID member(String name, Role... roles) {
        var id = UUID.randomUUID();
        var held = List.of(roles).stream().map(Role::name).toArray(String[]::new);
        administrator()
                .sql("insert into member (id, login, name, roles) values (?, ?, ?, ?)")
                .params(id, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + id, name, held)
                .update();
        return id;
    }

    /// Does the work as this member, in one transaction.
    public static <T> T as(UUID member, Callable<T> work) {
        try {
            return Actor.as(member, () -> inTransaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return new TransactionTemplate(room(PlatformTransactionManager.class)).execute(transaction -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// Sees past every wall.
    public static JdbcClient administrator() {
        var login = TestDatabase.administrator();
        return JdbcClient.create(new DriverManagerDataSource(DATABASE.url(), login.user(), login.password()));
    }

    /// What the application itself may do, as whoever acts.
    public static JdbcClient app() {
        return room(JdbcClient.class);
    }
}
