package org.safeconduct.app.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Tells the database at the start of each transaction who acts.
///
/// The setting is local to the transaction, so that the next borrower of a pooled connection inherits nothing.
final class ActorTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    ActorTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void prepareTransactionalConnection(java.sql.Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (PreparedStatement who = connection.prepareStatement("select set_config('safeconduct.member', ?, true)")) {
            who.setString(1, Actor.current().map(UUID::toString).orElse(""));
            who.execute();
        }
    }
}
