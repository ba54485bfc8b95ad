package org.safeconduct.app.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public record Login(String user, String password) {
    public Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// Without the password: records print themselves into failures.
    @Override
    public String toString() {
        return "Login of " + user;
    }
}
