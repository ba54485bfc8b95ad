package org.safeconduct.app.filing;

import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.document.Certificate.Statement;
import org.safeconduct.app.filing.document.Certificate.Task;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.packet.filing.DocumentKind;

/// Between what is known of documents and the forms that ask for it.
final class DocumentForm {
    /// Years, months and days of EDTF, with doubt and as ranges, as the manifest takes them.
    private static final String POINT = "(([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-([0-9]{2}|XX)(-([0-9]{2}|XX))?)?[?~%]?)";

    private static final String EDTF = "(\\.\\.|" + POINT + ")(/(\\.\\.|" + POINT + "))?";

    private static final String LANGUAGE = "[a-z]{2}";

    private DocumentForm() {}

    static Fields show(Description its) {
        return Fields.empty()
                .with("title", its.title())
                .with("kind", its.kind())
                .with("date", its.date())
                .with("source", its.source())
                .with("url", its.url())
                .with("language", its.language())
                .with("certified", its.certified())
                .with("signer", its.signer())
                .with("signed", its.isSigned())
                .with("signedOn", its.signedOn())
                .with("madeWithoutEnglish", its.madeWithoutEnglish())
                .with("translation", its.translation())
                .with("certificate", its.certificate())
                .with("interpretation", its.interpretation());
    }

    static Description read(Fields form) {
        var signed = form.isTicked("signed");
        if (signed && form.find("signer") == null) {
            form.fault("signer", "signer");
        }
        return new Description(
                form.needed("title"),
                form.one(DocumentKind.class, "kind").orElse(DocumentKind.OTHER),
                form.find("date", EDTF, "edtf"),
                form.find("source"),
                form.find("url", "https?://\\S+", "url"),
                language(form),
                form.isTicked("certified"),
                form.find("signer"),
                signed,
                form.day("signedOn"),
                form.isTicked("madeWithoutEnglish"),
                form.id("translation"),
                form.id("certificate"),
                form.id("interpretation"));
    }

    static String language(Fields form) {
        var language = form.find("language", LANGUAGE, "choice");
        return language == null || form.findFault("language") != null ? "en" : language;
    }

    static Fields show(Statement its) {
        return Fields.empty()
                .with("task", its.task())
                .with("person", its.person())
                .with("address", its.address())
                .with("phone", its.phone())
                .with("language", its.language())
                .with("signed", its.isSigned())
                .with("signedOn", its.signedOn())
                .with("covers", its.covers());
    }

    static Statement readStatement(Fields form, @Nullable Task task) {
        if (form.id("file") == null) {
            form.needed("person");
        }
        return new Statement(
                task == null ? form.one(Task.class, "task").orElse(Task.TRANSLATION) : task,
                form.text("person"),
                form.text("address"),
                form.text("phone"),
                language(form),
                form.isTicked("signed"),
                form.day("signedOn"),
                form.text("covers"));
    }
}
