package org.safeconduct.app.platform.postgres;

/// Where the rows are and who may come in, whoever runs the server.
///
/// @param url for JDBC, without account or password
/// @param owner may change tables: migrations, backup, restore
/// @param app may do what it was granted, seen through row-level security
public record Database(String url, Login owner, Login app) {}
