package org.safeconduct.packet.filing;

import java.util.List;

/// A person who translated or interpreted, reachable as rule LANG-03 asks.
public record Translator(String name, List<String> address, String phone) {}
