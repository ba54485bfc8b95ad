package org.safeconduct.app.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A pool that serves whoever waits longest. The pool behind it hands a connection to whoever happens to ask when one
/// comes back, so that with more people than connections some wait ten times as long as most.
final class QueuedSource extends DelegatingDataSource {
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore free;

    /// @param connections as many as the pool has at most
    QueuedSource(DataSource pool, int connections) {
        super(pool);
        free = new Semaphore(connections, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SQLTransientConnectionException("No connection to the database became free in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Nobody waits for the connection any more.", e);
        }
        try {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, new Loan(super.getConnection()));
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    /// A connection on loan; closed, it makes room for the next in the queue, once.
    private final class Loan implements InvocationHandler {
        private final Connection connection;
        private final AtomicBoolean returned = new AtomicBoolean();

        Loan(Connection connection) {
            this.connection = connection;
        }

        /// Equal is the very same loan; to ask it with `equals` would come back here.
        @Override
        @SuppressWarnings("ReferenceEquality")
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "close" -> {
                    giveBack();
                    yield null;
                }
                default -> pass(method, arguments);
            };
        }

        private void giveBack() throws SQLException {
            try {
                connection.close();
            } finally {
                if (returned.compareAndSet(false, true)) {
                    free.release();
                }
            }
        }

        private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
