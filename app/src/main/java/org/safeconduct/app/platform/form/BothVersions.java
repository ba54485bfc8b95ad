package org.safeconduct.app.platform.form;

import java.util.List;
import java.util.Objects;

/// What is stored now beside what somebody wrote to an older version.
public record BothVersions(Form stored, Form written, List<String> fields) {
    /// The written answers, now to be saved over the stored version when whoever wrote them says so again.
    public static BothVersions of(Form stored, Form written, String... fields) {
        return new BothVersions(stored, written.with(Form.VERSION, stored.written(Form.VERSION)), List.of(fields));
    }

    public boolean differs(String field) {
        return !Objects.equals(stored.written(field), written.written(field));
    }
}
