package org.safeconduct.packet.filing;

import java.nio.file.Path;
import java.util.List;

/// What a motion asks for.
///
/// @param paper the motion itself, written by the team
/// @param relief the thing asked, as the proposed order states it, such as "Respondent's motion to continue"
/// @param findings sentences of the proposed order that follow "the Court finds"; may be empty
public record Motion(Path paper, String relief, List<String> findings) {}
