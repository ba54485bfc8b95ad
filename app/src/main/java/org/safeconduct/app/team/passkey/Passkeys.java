package org.safeconduct.app.team.passkey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.team.TeamAct;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The public halves of all passkeys.
@Repository
@Transactional
public class Passkeys implements UserCredentialRepository {
    private final UserCredentialRepository table;
    private final Journal journal;

    Passkeys(JdbcOperations sql, Journal journal) {
        this.table = new JdbcUserCredentialRepository(sql);
        this.journal = journal;
    }

    public List<Passkey> list(UUID member) {
        return findByUserId(Owners.bytes(member)).stream().map(Passkey::of).toList();
    }

    /// One of the member's own; nothing happens when it is not.
    public void remove(UUID member, String id) {
        findByUserId(Owners.bytes(member)).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(own -> own.toBase64UrlString().equals(id))
                .forEach(own -> remove(member, own));
    }

    public void removeAll(UUID member) {
        findByUserId(Owners.bytes(member)).forEach(own -> remove(member, own.getCredentialId()));
    }

    private void remove(UUID member, Bytes id) {
        delete(id);
        journal.enter(TeamAct.PASSKEY_REMOVED, member);
    }

    @Override
    public void delete(Bytes id) {
        table.delete(id);
    }

    @Override
    public void save(CredentialRecord passkey) {
        table.save(passkey);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return table.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return table.findByUserId(id);
    }
}
