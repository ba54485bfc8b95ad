package org.safeconduct.app.filing;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.document.Certificate.Statement;
import org.safeconduct.app.filing.document.Certificate.Task;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.packet.filing.DocumentKind;

/// Between what is known of documents and the forms that ask for it.
public final class DocumentForm {
    /// Years, months and days of EDTF, with doubt and as ranges, as the manifest takes them.
    private static final String POINT = "(([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?)";

    private static final String EDTF = "(\\.\\.|" + POINT + ")(/(\\.\\.|" + POINT + "))?";

    private static final String LANGUAGE = "[a-z]{2}";

    private DocumentForm() {}

    public static Form show(Description its) {
        return Answers.blank()
                .with("title", its.title())
                .with("kind", its.kind(), "filing.kind")
                .with("date", its.date())
                .with("source", its.source())
                .with("url", its.url())
                .with("language", its.language())
                .with("certified", Answers.tick(its.certified()))
                .with("signer", its.signer())
                .with("signed", Answers.tick(its.isSigned()))
                .with("signedOn", its.signedOn())
                .with("madeWithoutEnglish", Answers.tick(its.madeWithoutEnglish()))
                .with("translation", its.translation())
                .with("certificate", its.certificate())
                .with("interpretation", its.interpretation());
    }

    public static Description read(Form form) {
        var signed = form.isTicked("signed");
        if (signed && form.written("signer").isEmpty()) {
            form.refuse("signer", "filing.fault.signer");
        }
        return new Description(
                form.needed("title", Answers.LINE),
                form.choice("kind", DocumentKind.class, "filing.kind"),
                Answers.like(form, "date", EDTF, "edtf"),
                form.text("source", 1000),
                Answers.like(form, "url", "https?://\\S+", "url"),
                language(form),
                form.isTicked("certified"),
                form.text("signer", 200),
                signed,
                form.day("signedOn"),
                form.isTicked("madeWithoutEnglish"),
                Answers.id(form, "translation"),
                Answers.id(form, "certificate"),
                Answers.id(form, "interpretation"));
    }

    static String language(Form form) {
        var language = form.written("language");
        if (!language.matches(LANGUAGE)) {
            form.refuse("language", "platform.form.choice");
        }
        return language;
    }

    public static Form show(Statement its) {
        return Answers.blank()
                .with("task", its.task(), "filing.certificate")
                .with("person", its.person())
                .with("address", its.address())
                .with("phone", its.phone())
                .with("language", its.language())
                .with("signed", Answers.tick(its.isSigned()))
                .with("signedOn", its.signedOn())
                .with("covers", its.covers());
    }

    public static Statement readStatement(Form form, @Nullable Task task) {
        if (Answers.id(form, "file") == null) {
            form.needed("person", 200);
        }
        return new Statement(
                task == null ? Answers.one(form, Task.class, "task").orElse(Task.TRANSLATION) : task,
                Answers.open(form, "person", 200),
                Answers.open(form, "address", 1000),
                Answers.open(form, "phone", 60),
                language(form),
                form.isTicked("signed"),
                form.day("signedOn"),
                Answers.open(form, "covers", Answers.TEXT));
    }
}
