package org.safeconduct.app.platform.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.page.Words;

/// The answers to one form, as written, and what is wrong with them.
///
/// A controller makes one from the request, asks it for values, and shows it again when not everything was good:
///
/// ```java
/// var form = Form.of("casefile.field", request);
/// var name = form.text("name", 200);
/// if (!form.isGood()) { return Page.of("casefile/edit").with("form", form).as(HttpStatus.UNPROCESSABLE_CONTENT); }
/// ```
public final class Form {
    /// What the version of the thing is called among the answers.
    public static final String VERSION = "version";

    private final String labels;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Form(String labels) {
        this.labels = labels;
    }

    /// A form nobody has written in yet.
    ///
    /// @param labels what the keys of its labels begin with, such as `casefile.field`
    public static Form blank(String labels) {
        return new Form(labels);
    }

    /// What was sent.
    public static Form of(String labels, Map<String, String> sent) {
        var form = new Form(labels);
        sent.forEach((field, value) -> form.written.put(field, value.strip().replace("\r\n", "\n")));
        return form;
    }

    /// Fills in an answer beforehand.
    public Form with(String field, @Nullable Object value) {
        written.put(field, value == null ? "" : value.toString());
        return this;
    }

    /// Fills in a choice beforehand.
    ///
    /// @param choices what the keys of the choices' texts begin with
    public Form with(String field, @Nullable Enum<?> value, String choices) {
        texts.put(field, choices);
        return with(field, value == null ? null : value.name());
    }

    /// As written; empty where nothing was.
    public String written(String field) {
        return written.getOrDefault(field, "");
    }

    /// Whether it was asked at all.
    public boolean has(String field) {
        return written.containsKey(field);
    }

    public boolean isTicked(String field) {
        return !written(field).isEmpty();
    }

    /// The key of a field's label. Fields that come in rows, such as `family-0`, share one.
    public String label(String field) {
        return labels + "." + field.replaceFirst("-\\d+$", "");
    }

    /// An answer that may stay open.
    public @Nullable String text(String field, int longest) {
        var text = written(field);
        if (text.length() > longest) {
            refuse(field, "platform.form.long", longest);
        }
        return text.isEmpty() ? null : text;
    }

    /// An answer that has to be given; the empty text where it was not, and then the form is not good.
    public String needed(String field, int longest) {
        var text = text(field, longest);
        if (text == null) {
            refuse(field, "platform.form.needed");
        }
        return text == null ? "" : text;
    }

    public @Nullable LocalDate day(String field) {
        return read(field, LocalDate::parse, "platform.form.day");
    }

    public @Nullable LocalTime time(String field) {
        return read(field, LocalTime::parse, "platform.form.time");
    }

    private <T extends Temporal> @Nullable T read(String field, Function<String, T> reader, String problem) {
        if (written(field).isEmpty()) {
            return null;
        }
        try {
            return reader.apply(written(field));
        } catch (DateTimeParseException e) {
            refuse(field, problem);
            return null;
        }
    }

    /// One of a fixed set; where the answer is none of them, the form is not good and this is the first.
    ///
    /// @param choices what the keys of their texts begin with
    public <E extends Enum<E>> E choice(String field, Class<E> kind, String choices) {
        texts.put(field, choices);
        for (E each : kind.getEnumConstants()) {
            if (each.name().equals(written(field))) {
                return each;
            }
        }
        refuse(field, "platform.form.choice");
        return kind.getEnumConstants()[0];
    }

    /// The version of the thing that the answers were written to.
    public int version() {
        return written(VERSION).matches("\\d{1,9}") ? Integer.parseInt(written(VERSION)) : -1;
    }

    /// Says what is wrong with an answer; the first word counts.
    public void refuse(String field, String key, Object... parts) {
        problems.putIfAbsent(field, new Problem(key, List.of(parts)));
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /// By field, in the order in which they were asked for.
    public Map<String, Problem> problems() {
        return problems;
    }

    public @Nullable Problem problem(String field) {
        return problems.get(field);
    }

    /// What is wrong with an answer, if anything is.
    public @Nullable String said(Words words, String field) {
        var problem = problem(field);
        return problem == null ? null : problem.said(words);
    }

    /// The ids of what a control has to be read with: its hint, and what is wrong.
    public static @Nullable String describedBy(String id, @Nullable String hint, @Nullable String problem) {
        if (hint == null) {
            return problem == null ? null : id + "-error";
        }
        return problem == null ? id + "-hint" : id + "-hint " + id + "-error";
    }

    /// An answer in words, for reading instead of writing.
    public String shown(Words words, String field) {
        var value = written(field);
        var choices = texts.get(field);
        if (choices != null && !value.isEmpty()) {
            return words.say(choices + "." + value);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? words.day(LocalDate.parse(value)) : value;
    }

    /// An answer in words, where it stands for something that has a name.
    ///
    /// @param called what each thing is called, by field and by answer
    public String shown(Words words, String field, Map<String, Map<String, String>> called) {
        return called.getOrDefault(field, Map.of()).getOrDefault(written(field), shown(words, field));
    }

    /// The fields that were asked, in order.
    public List<String> fields() {
        return List.copyOf(written.keySet());
    }

    /// What is wrong with one answer.
    public record Problem(String key, List<Object> parts) {
        public String said(Words words) {
            return words.say(key, parts.toArray());
        }
    }
}
