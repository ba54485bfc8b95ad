package org.safeconduct.app.lost.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Imei;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.StateReached;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Edtf;
import org.safeconduct.app.platform.form.Form;

/// The answers about an item, read and shown.
final class ItemForm {
    private static final String LABELS = "lost.field";
    private static final String[] FIELDS = {
        "kind",
        "name",
        "make",
        "model",
        "imei",
        "serial",
        "sim",
        "colour",
        "marks",
        "taken",
        "takenWords",
        "taker",
        "takerWords",
        "place",
        "receipt",
        "receiptNumber",
        "witnesses",
        "toldBy",
    };

    private ItemForm() {}

    static Form blank() {
        return Form.blank(LABELS)
                .with("kind", Thing.Kind.TELEPHONE, "lost.kind")
                .with("taker", Taking.Taker.UNKNOWN, "lost.taker")
                .with("receipt", Taking.Receipt.UNKNOWN, "lost.receipt");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Item item) {
        var thing = item.thing();
        var taking = item.taking();
        return Form.blank(LABELS)
                .with("kind", thing.kind(), "lost.kind")
                .with("name", thing.name())
                .with("make", thing.make())
                .with("model", thing.model())
                .with("imei", thing.imei())
                .with("serial", thing.serial())
                .with("sim", thing.sim())
                .with("colour", thing.colour())
                .with("marks", thing.marks())
                .with("taken", taking.edtf())
                .with("takenWords", taking.words())
                .with("taker", taking.taker(), "lost.taker")
                .with("takerWords", taking.takerWords())
                .with("place", taking.place())
                .with("receipt", taking.receipt(), "lost.receipt")
                .with("receiptNumber", taking.receiptNumber())
                .with("witnesses", taking.witnesses())
                .with("toldBy", taking.toldBy())
                .with(Form.VERSION, item.version());
    }

    static BothVersions bothVersions(Item stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    static Thing thing(Form form) {
        return new Thing(
                form.choice("kind", Thing.Kind.class, "lost.kind"),
                form.needed("name", 200),
                form.text("make", 100),
                form.text("model", 100),
                imei(form),
                form.text("serial", 100),
                form.text("sim", 200),
                form.text("colour", 100),
                form.text("marks", 500));
    }

    private static @Nullable Imei imei(Form form) {
        var written = form.text("imei", 40);
        var imei = written == null ? null : Imei.find(written).orElse(null);
        if (written != null && imei == null) {
            form.refuse("imei", "lost.form.imei");
        }
        return imei;
    }

    static Taking taking(Form form) {
        return new Taking(
                day(form, "taken"),
                form.text("takenWords", 200),
                form.choice("taker", Taking.Taker.class, "lost.taker"),
                form.text("takerWords", 300),
                form.text("place", 300),
                form.choice("receipt", Taking.Receipt.class, "lost.receipt"),
                form.text("receiptNumber", 100),
                form.text("witnesses", 500),
                form.needed("toldBy", 300));
    }

    static Contents.Draft content(Form form) {
        return new Contents.Draft(
                form.choice("sort", Content.Kind.class, "lost.content"),
                form.needed("what", 500),
                form.needed("wouldShow", 500),
                day(form, "made"));
    }

    static Contents.HandoverDraft handover(Form form) {
        return new Contents.HandoverDraft(
                form.needed("giver", 200),
                form.needed("receiver", 200),
                day(form, "handed"),
                form.needed("source", 300));
    }

    static StateReached state(Form form) {
        var since = form.day("since");
        if (since == null) {
            form.refuse("since", "platform.form.needed");
        }
        return new StateReached(
                form.choice("state", Item.State.class, "lost.state"),
                since == null ? LocalDate.EPOCH : since,
                form.text("stateSource", 300));
    }

    /// A day that may keep its doubt.
    private static @Nullable String day(Form form, String field) {
        var written = form.text(field, 60);
        if (written != null && !Edtf.reads(written)) {
            form.refuse(field, "lost.form.day");
            return null;
        }
        return written;
    }
}
