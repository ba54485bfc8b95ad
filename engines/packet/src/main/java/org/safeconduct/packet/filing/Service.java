package org.safeconduct.packet.filing;

import java.util.List;

/// How the other side receives its copy (rules SRV-01 to SRV-05).
///
/// @param on name and title of who was served
public record Service(Means means, String on, List<String> address, Signature signature) {

    /// The way the copy travels.
    public enum Means {
        ECAS,
        MAIL,
        HAND_DELIVERY,
        EMAIL
    }
}
