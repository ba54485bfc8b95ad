package org.safeconduct.app.people;

/// Somebody was entered, or is called or described otherwise than before; in the same transaction.
public record PersonWritten(Person person) {}
