package org.safeconduct.packet.filing;

import java.util.List;

/// The immigration court that receives the filing.
///
/// @param city the hearing location as captions print it, such as "Eloy"
/// @param state spelled out, such as "Arizona"
/// @param address postal lines, empty when unknown
public record Court(String city, String state, List<String> address) {}
