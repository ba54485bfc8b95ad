package org.safeconduct.app.platform.api;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Words;

/// What a program sent can be read and still not be stored. It is told what a person would be told.
public final class Unfit extends RuntimeException {
    private final transient Function<Words, String> sentence;

    private Unfit(Function<Words, String> sentence) {
        this.sentence = sentence;
    }

    /// With a sentence about the whole, where no single answer is at fault.
    ///
    /// @param key of a text that takes the parts
    public static Unfit because(String key, Object... parts) {
        return new Unfit(words -> words.say(key, parts));
    }

    /// The answers, or a refusal where a person would see the form again.
    public static <T> T read(Form form, Function<Form, T> reader) {
        var read = reader.apply(form);
        if (!form.isGood()) {
            throw new Unfit(words -> form.problems().entrySet().stream()
                    .map(each -> words.say(form.label(each.getKey())) + ": "
                            + each.getValue().said(words))
                    .collect(Collectors.joining(" ")));
        }
        return read;
    }

    String said(Words words) {
        return sentence.apply(words);
    }
}
