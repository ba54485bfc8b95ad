package org.safeconduct.packet.form.facts;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.SchemaFile;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.filing.Filing;

/// The facts of one case. Never changes; safe for use by several threads.
public final class Facts {
    private static final SchemaFile SCHEMA = SchemaFile.beside(Facts.class, "facts.schema.json");
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final JsonNode root;

    private Facts(JsonNode root) {
        this.root = root;
    }

    /// What became of a file of facts.
    public sealed interface Reading {
        /// The file can be used.
        record Sound(Facts facts) implements Reading {}

        /// The file can't be used.
        ///
        /// @param findings one for each line that has to be mended, at least one
        record Faulty(List<Finding> findings) implements Reading {}
    }

    /// Reads and checks a file.
    ///
    /// @param name the file as the manifest names it, for findings
    public static Reading read(Path file, String name) {
        return switch (SCHEMA.check(file)) {
            case Checked.Sound sound -> new Reading.Sound(of(sound.root().node()));
            case Checked.Faulty faulty ->
                new Reading.Faulty(faulty.problems().stream()
                        .map(problem -> Finding.blocks("FM-01", Place.of(name, problem.line()), problem.sentence()))
                        .toList());
        };
    }

    /// Adds two groups that forms ask about and people should not have to write twice: `preparer`, whoever prepared
    /// the forms, and `post`, the address that mail reaches.
    private static Facts of(JsonNode root) {
        ObjectNode whole = root.deepCopy();
        var preparer = preparer(root);
        if (!preparer.isMissingNode()) {
            whole.set("preparer", preparer);
        }
        var applicant = root.path("applicant");
        var post = applicant.path("mailing").isObject() ? applicant.path("mailing") : applicant.path("residence");
        if (!post.isMissingNode()) {
            whole.set("post", post);
        }
        return new Facts(whole);
    }

    private static JsonNode preparer(JsonNode root) {
        var preparedBy = root.path("signing").path("prepared-by");
        return switch (preparedBy.asText()) {
            case "representative" -> root.path("representative");
            case "applicant" -> TextNode.valueOf(Answer.Declined.NOT_APPLICABLE.word());
            default -> preparedBy;
        };
    }

    /// The same facts beside what the manifest says of the same case, under `filing` and `custody`, for comparison.
    public Facts beside(Filing filing) {
        var lead = filing.lead();
        var facility = filing.custody().facility();
        var facts = with("filing.a-number", lead.aNumber().toString())
                .with("filing.family", lead.name().family())
                .with("custody.state", filing.custody().state().name().toLowerCase(Locale.ROOT));
        return facility == null ? facts : facts.with("custody.facility", facility);
    }

    /// The same facts and one more, or one changed; for what a manifest knows better, such as the court.
    ///
    /// @param path names of groups parted by dots, without list places
    public Facts with(String path, String words) {
        ObjectNode copy = root.deepCopy();
        var pointer = JsonPointer.compile("/" + path.replace('.', '/'));
        copy.withObject(pointer.head(), JsonNode.OverwriteMode.SCALARS, true)
                .put(pointer.last().getMatchingProperty(), words);
        return new Facts(copy);
    }

    /// What the file says at a path; what is said of a group holds for everything below it, so that `spouse: none`
    /// also answers where the spouse was born.
    public Answer at(String path) {
        var node = root;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            if (node.isTextual()) {
                return declined(node.asText()).<Answer>map(word -> word).orElseGet(Answer.Missing::new);
            }
            node = steps.group(1) != null ? node.path(steps.group(1)) : node.path(Integer.parseInt(steps.group(2)));
        }
        return answer(node);
    }

    /// The words at a path, if words stand there.
    public Optional<String> find(String path) {
        return at(path) instanceof Answer.Words(var text) ? Optional.of(text) : Optional.empty();
    }

    public Optional<PartialDate> findDate(String path) {
        return find(path).flatMap(PartialDate::find);
    }

    /// How many items the list at a path has; 0 when there is no list.
    public int count(String path) {
        return at(path) instanceof Answer.Items(var count) ? count : 0;
    }

    /// Whether exactly this word stands at the path or in the list there. The words `none`, `n/a` and `unknown` are
    /// found too.
    public boolean says(String path, String word) {
        return switch (at(path)) {
            case Answer.Words(var text) -> text.equals(word);
            case Answer.Declined declined -> declined.word().equals(word);
            case Answer.Items(var count) -> itemSays(path, count, word);
            default -> false;
        };
    }

    private boolean itemSays(String path, int count, String word) {
        for (int i = 0; i < count; i++) {
            if (says(path + "[" + i + "]", word)) {
                return true;
            }
        }
        return false;
    }

    private static Answer answer(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> words(node.asText());
            case BOOLEAN -> new Answer.Words(node.asBoolean() ? "yes" : "no");
            case NUMBER -> new Answer.Words(node.asText());
            case OBJECT -> new Answer.Group();
            case ARRAY -> node.isEmpty() ? Answer.Declined.NONE : new Answer.Items(node.size());
            default -> new Answer.Missing();
        };
    }

    private static Answer words(String text) {
        Answer words = new Answer.Words(text.strip());
        return declined(text).<Answer>map(declined -> declined).orElse(words);
    }

    private static Optional<Answer.Declined> declined(String text) {
        for (var declined : Answer.Declined.values()) {
            if (declined.word().equals(text.strip())) {
                return Optional.of(declined);
            }
        }
        return Optional.empty();
    }
}
