package org.safeconduct.packet.filing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a team decided about one filing.
///
/// @param folder the case folder, absolute
/// @param title the document title on the cover
/// @param date the day of filing, printed on covers and certificates; the engine never asks the clock
/// @param judge as captions print it, or null when none is assigned
/// @param hearing the next hearing, or null when none is set
/// @param marks words for the top right of the cover beside DETAINED, such as "EMERGENCY"
/// @param service null when the manifest has none, which blocks the filing (rule SRV-03)
/// @param motion present exactly when `kind` is [FilingKind#MOTION]
/// @param limit greatest size of one part in bytes
public record Filing(
        Path folder,
        FilingKind kind,
        String title,
        LocalDate date,
        Court court,
        Proceeding proceeding,
        List<Respondent> respondents,
        @Nullable String judge,
        @Nullable Hearing hearing,
        Custody custody,
        Representative representative,
        List<String> marks,
        @Nullable Service service,
        @Nullable Motion motion,
        List<FormRequest> forms,
        List<Exhibit> exhibits,
        long limit) {

    public Respondent lead() {
        return respondents.getFirst();
    }
}
