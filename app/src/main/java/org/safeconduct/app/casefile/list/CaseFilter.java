package org.safeconduct.app.casefile.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.platform.page.Words;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody wants to see of their cases. Everything may be left out.
///
/// @param q words of a name in any script, or digits of an A-number
/// @param idle only cases in which nothing was done for so many days
/// @param after the cursor: the value that the list is ordered by, in the last line of the page before
/// @param afterId the case in that line
public record CaseFilter(
        @Nullable String q,
        @Nullable HearingFilter hearing,
        @Nullable CustodyFilter custody,
        @Nullable Integer idle,
        @Nullable Stage stage,
        @Nullable CaseOrder order,
        @Nullable Boolean closed,
        @Nullable String after,
        @Nullable UUID afterId) {

    public static final CaseFilter NOTHING = new CaseFilter(null, null, null, null, null, null, null, null, null);

    CaseOrder orderOrUsual() {
        return order == null ? CaseOrder.HEARING : order;
    }

    /// Whether anything is left out of the list.
    public boolean narrows() {
        return isWritten(q) || hearing != null || custody != null || idle != null || stage != null;
    }

    public boolean isAboutClosed() {
        return Boolean.TRUE.equals(closed);
    }

    /// After how many days without anything done a case may be looked for.
    public static Map<String, String> idleChoices(Words words) {
        var choices = new LinkedHashMap<String, String>();
        for (int days : new int[] {7, 14, 30, 60}) {
            choices.put(String.valueOf(days), words.say("casefile.filter.idle.days", days));
        }
        return choices;
    }

    boolean continues() {
        return afterId != null && orderOrUsual().reads(after);
    }

    /// The address of the page that begins behind this line.
    public String behind(String value, UUID id) {
        var address = UriComponentsBuilder.fromPath("/cases");
        put(address, "q", isWritten(q) ? q : null);
        put(address, "hearing", hearing);
        put(address, "custody", custody);
        put(address, "idle", idle);
        put(address, "stage", stage);
        put(address, "order", order);
        put(address, "closed", isAboutClosed() ? "true" : null);
        return address.queryParam("after", "{after}")
                .queryParam("afterId", id)
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(
                    name,
                    UriComponentsBuilder.fromPath(value.toString()).build().toUriString());
        }
    }

    static boolean isWritten(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
