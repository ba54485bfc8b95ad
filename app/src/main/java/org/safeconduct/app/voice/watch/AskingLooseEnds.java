package org.safeconduct.app.voice.watch;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.house.LooseEnd;
import org.safeconduct.app.calendar.house.LooseEndSource;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.account.HeldAccounts;
import org.springframework.stereotype.Component;

/// Tells the calendar when to ask a client again, as far as its reader may know of the account.
@Component
class AskingLooseEnds implements LooseEndSource {
    private final HeldAccounts accounts;
    private final AskingAgain asking;

    AskingLooseEnds(HeldAccounts accounts, AskingAgain asking) {
        this.accounts = accounts;
        this.asking = asking;
    }

    @Override
    public List<LooseEnd> list(Collection<UUID> cases) {
        return accounts.list(cases).stream().flatMap(this::looseEnd).toList();
    }

    private Stream<LooseEnd> looseEnd(HeldAccount account) {
        var address = "/cases/" + account.caseId() + "/voice/" + account.id();
        return asking.next(account).stream()
                .map(day -> new LooseEnd(
                        account.caseId(), "voice.loose", account.said().title(), 1, day, address));
    }
}
