package org.safeconduct.packet.filing;

/// A person in proceedings, the first of a filing being the lead.
public record Respondent(PersonName name, ANumber aNumber) {}
