package org.safeconduct.app.team.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.Members;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Members as passkeys know them: by the sixteen bytes of their id, and to the eye by login and name.
@Component
final class Owners implements PublicKeyCredentialUserEntityRepository {
    private static final int ID = 16;

    private final Members members;

    Owners(Members members) {
        this.members = members;
    }

    static Bytes bytes(UUID member) {
        return new Bytes(ByteBuffer.allocate(ID)
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits())
                .array());
    }

    static UUID member(Bytes id) {
        var bytes = ByteBuffer.wrap(id.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == ID ? find(member(id)) : null;
    }

    /// The framework's user names are our ids; see [org.safeconduct.app.platform.access.Badge].
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        return find(UUID.fromString(id));
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID id) {
        return members.findMember(id)
                .filter(Member::isActive)
                .map(member -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(bytes(id))
                        .name(member.login())
                        .displayName(member.name())
                        .build())
                .orElse(null);
    }

    /// Members come and go on the pages of the team.
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {}

    @Override
    public void delete(Bytes id) {}
}
