package org.safeconduct.app.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a report is cited before a court: publisher, title, date, page, address. One form, whoever cites.
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM. d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM. uuuu", Locale.US);

    private Citation() {}

    public static String of(Report.Details report) {
        return head(report) + tail(report);
    }

    /// With its page.
    public static String of(Report.Details report, String page) {
        return head(report) + (page.contains("-") ? ", at pp. " : ", at p. ") + page + tail(report);
    }

    private static String head(Report.Details report) {
        return report.publisher() + ", " + report.title() + " (" + date(report.published()) + ")";
    }

    private static String tail(Report.Details report) {
        return (report.url() == null ? "" : ", " + report.url()) + ".";
    }

    /// May has no full stop, because nothing of it is left out.
    private static String date(String edtf) {
        var shown = switch (edtf.length()) {
            case 10 -> DAY.format(LocalDate.parse(edtf));
            case 7 -> MONTH.format(YearMonth.parse(edtf));
            default -> edtf;
        };
        return shown.replace("May.", "May");
    }
}
