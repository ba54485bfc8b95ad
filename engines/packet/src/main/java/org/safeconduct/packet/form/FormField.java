package org.safeconduct.packet.form;

/// One field of an official form, for people who write or check a field map.
///
/// @param name its full name
/// @param tooltip what the form says about it to people who can't see the page, or empty
/// @param page counted from 1, or 0 when it stands on no page
/// @param kind `text`, `multi-line text`, `check box`, `choice` or `other`
public record FormField(String name, String tooltip, int page, String kind) {}
