package org.safeconduct.app.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.app.rules.desk.Scales;
import org.safeconduct.law.pack.PackFile;
import org.safeconduct.law.pack.PackKey;
import org.safeconduct.law.pack.RulePack;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Trusting publishers' keys, and taking in what they signed.
@Controller
@RequestMapping("/rule-packs")
class PackController {
    private static final String HOME = "/rule-packs";
    private static final String LABELS = "rules.pack.field";

    private final Packs packs;
    private final Editions editions;
    private final Scales scales;

    PackController(Packs packs, Editions editions, Scales scales) {
        this.packs = packs;
        this.editions = editions;
        this.scales = scales;
    }

    @GetMapping
    @Admits(Duty.SIGNED_IN)
    Page show() {
        return page(Form.blank(LABELS));
    }

    @PostMapping("/keys")
    @Admits(Duty.RUN_HOUSE)
    Page trust(@RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        var key = PackKey.find(form.needed("key", 400));
        if (key.isEmpty()) {
            form.refuse("key", "rules.pack.noKey");
            return page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        packs.trust(key.get());
        return Page.to(HOME);
    }

    @PostMapping("/keys/{keyId}/withdrawal")
    @Admits(Duty.RUN_HOUSE)
    Page distrust(@PathVariable UUID keyId) {
        packs.distrust(keyId);
        return Page.to(HOME);
    }

    /// Shows what a file would change. Nothing is kept of it.
    @PostMapping
    @Admits(Duty.RUN_HOUSE)
    Page open(@RequestParam MultipartFile file) throws IOException {
        return weigh(file.getBytes(), "");
    }

    /// The same file once more, agreed to.
    @PostMapping("/taking")
    @Admits(Duty.RUN_HOUSE)
    Page take(@RequestParam String pack, @RequestParam String agreed) {
        return weigh(pack.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), agreed);
    }

    private Page weigh(byte[] file, String agreed) {
        return switch (packs.open(file)) {
            case PackFile.Refused(var words) -> {
                var form = Form.blank(LABELS);
                form.refuse("file", "rules.form.said", words);
                yield page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case PackFile.Sound(var pack) -> weigh(pack, file, agreed);
        };
    }

    private Page weigh(RulePack pack, byte[] file, String agreed) {
        var weighed = scales.weigh(pack.rules());
        if (weighed.misfit() == null && weighed.mark().equals(agreed)) {
            packs.take(pack, file, weighed.isWeighty());
            return Page.to(HOME);
        }
        return Page.of("rules/pack")
                .with("pack", pack)
                .with("weighed", weighed)
                .with("file", new String(file, StandardCharsets.UTF_8))
                .as(weighed.misfit() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// A second person confirms all that waits of a pack.
    @PostMapping("/{packId}/confirmation")
    @Admits(Duty.VERIFY_LAW)
    Page confirm(@PathVariable UUID packId) {
        var own = packs.list().stream()
                .filter(taken -> taken.id().equals(packId))
                .anyMatch(
                        taken -> Actor.current().filter(taken.member()::equals).isPresent());
        if (own) {
            return page(Form.blank(LABELS)).with("refused", "rules.second.own").as(HttpStatus.CONFLICT);
        }
        editions.confirmPack(packId);
        return Page.to(HOME);
    }

    private Page page(Form form) {
        return Page.of("rules/packs")
                .with("keys", packs.keys())
                .with("packs", packs.list())
                .with("form", form);
    }
}
