package org.safeconduct.app.casefile.leaving;

import java.util.Locale;

/// To whom something goes, as the client would say it. What the law says of each lies in `law/case/voice.yaml`.
public enum Route {
    OWN_CASE,
    GRIEVANCE,
    OVERSIGHT,
    TORT_CLAIM,
    LAWSUIT,
    LETTER,
    PRESS;

    /// As the law calls it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
