package org.safeconduct.app.library.shelf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Report.Topic;
import org.safeconduct.app.library.Wanted;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.platform.form.Form;

/// The answers about a report and its passages.
final class ReportForm {
    private static final String LABELS = "library.field";
    private static final String TOPIC = "topic-";

    private ReportForm() {}

    static Form blank() {
        return Form.blank(LABELS).with("language", "en");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Report report) {
        var its = report.details();
        var form = Form.blank(LABELS)
                .with("country", its.country())
                .with("title", its.title())
                .with("publisher", its.publisher())
                .with("published", its.published())
                .with("language", its.language())
                .with("url", its.url())
                .with(Form.VERSION, report.version());
        its.topics().forEach(topic -> form.with(TOPIC + topic.name(), "true"));
        return form;
    }

    static BothVersions bothVersions(Report stored, Form written) {
        var topics = Stream.of(Topic.values()).map(topic -> TOPIC + topic.name());
        var fields = Stream.concat(Stream.of("country", "title", "publisher", "published", "language", "url"), topics);
        var before = of(stored);
        return BothVersions.of(
                before,
                written,
                fields.filter(field -> !before.written(field).equals(written.written(field)))
                        .toArray(String[]::new));
    }

    static Report.Details details(Form form) {
        return new Report.Details(
                like(form, "country", "[A-Z]{2}"),
                topics(form),
                form.needed("title", 500),
                form.needed("publisher", 300),
                published(form),
                like(form, "language", "[a-z]{2}"),
                url(form));
    }

    private static String like(Form form, String field, String pattern) {
        if (!form.written(field).matches(pattern)) {
            form.refuse(field, "platform.form.choice");
        }
        return form.written(field);
    }

    private static Set<Topic> topics(Form form) {
        var topics = Stream.of(Topic.values())
                .filter(topic -> form.isTicked(TOPIC + topic.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
        if (topics.isEmpty()) {
            form.refuse("topics", "library.form.topics");
        }
        return topics;
    }

    private static String published(Form form) {
        var written = form.needed("published", 60);
        if (!written.isEmpty() && !Edtf.reads(written)) {
            form.refuse("published", "library.form.published");
        }
        return written;
    }

    private static @Nullable String url(Form form) {
        var url = form.text("url", 2000);
        if (url != null && !url.matches("https?://\\S+")) {
            form.refuse("url", "library.form.url");
        }
        return url;
    }

    static Passage.Quoted quoted(Form form) {
        var page = form.needed("page", 20);
        if (!page.isEmpty() && !page.matches("[0-9ivxlc]{1,8}(-[0-9ivxlc]{1,8})?")) {
            form.refuse("page", "library.form.page");
        }
        return new Passage.Quoted(
                page,
                form.needed("quotation", 3000),
                form.choice("element", Passage.Element.class, "library.element"),
                form.choice("bearing", Passage.Bearing.class, "library.bearing"),
                form.text("note", 1000));
    }

    /// Whatever of the question makes sense; the rest is as if it were not asked.
    static Wanted wanted(Form form) {
        var country = form.written("country");
        var since = form.written("since");
        return new Wanted(
                country.matches("[A-Z]{2}") ? country : null,
                Stream.of(Topic.values())
                        .filter(topic -> topic.name().equals(form.written("topic")))
                        .findFirst()
                        .orElse(null),
                form.text("words", 200),
                since.matches("\\d{4}(-\\d\\d){0,2}") ? since : null);
    }

    static @Nullable LocalDate capturedOn(Form form, LocalDate today) {
        var day = form.day("capturedOn");
        if (day != null && day.isAfter(today)) {
            form.refuse("capturedOn", "library.form.future");
        }
        return day;
    }
}
