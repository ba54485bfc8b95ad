package org.safeconduct.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.app.TestDatabase;

@Timeout(60)
class QueuedSourceIT {
    private static final int ROUNDS = 200;

    private final HikariDataSource pool = new HikariDataSource();
    private final QueuedSource source = new QueuedSource(pool, 1);

    @BeforeEach
    void fillOne() {
        var database = TestDatabase.fresh();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner().user());
        pool.setPassword(database.owner().password());
        pool.setMaximumPoolSize(1);
    }

    @AfterEach
    void drain() {
        pool.close();
    }

    @Test
    void whoever_waits_is_served_before_whoever_comes_again() throws Exception {
        List<String> served = new CopyOnWriteArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            var held = source.getConnection();
            var asking = new CountDownLatch(1);
            var waiting = Thread.ofPlatform().start(() -> {
                asking.countDown();
                borrow(served, "waited");
            });
            asking.await();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            held.close();
            borrow(served, "came again");
            waiting.join();
        }
        assertThat(served)
                .isEqualTo(Collections.nCopies(ROUNDS, List.of("waited", "came again")).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void a_connection_that_is_closed_twice_makes_room_once() throws SQLException {
        var first = source.getConnection();
        first.close();
        var second = source.getConnection();
        first.close();
        assertThat(second.isValid(1)).isTrue();
        second.close();
        try (var third = source.getConnection()) {
            assertThat(third.isValid(1)).isTrue();
        }
    }

    @Test
    void what_the_database_refuses_is_said_as_the_driver_says_it() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThatThrownBy(() -> connection.prepareStatement("select 1 / 0").executeQuery())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("division by zero");
        }
    }

    @Test
    void a_connection_is_equal_to_itself_alone() throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(connection).isEqualTo(connection).isNotEqualTo(connection.unwrap(Connection.class));
        }
    }

    @Test
    void whoever_got_no_connection_takes_no_turn() {
        pool.setPassword("wrong");
        pool.setInitializationFailTimeout(1);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(source::getConnection).hasMessageContaining("authentication failed");
        }
    }

    private void borrow(List<String> served, String who) {
        try (var connection = source.getConnection()) {
            assertThat(connection.isClosed()).isFalse();
            served.add(who);
        } catch (SQLException e) {
            served.add(who + " in vain");
        }
    }
}
