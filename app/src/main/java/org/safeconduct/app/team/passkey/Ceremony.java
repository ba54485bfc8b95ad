package org.safeconduct.app.team.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.TeamAct;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// Has passkeys made and checks their signatures: the riddle that was signed is the one we sent, the page was ours, and
/// the device made sure who held it.
@Component
class Ceremony {
    private final Owners owners;
    private final Passkeys passkeys;
    private final Journal journal;
    private final Settings settings;

    Ceremony(Owners owners, Passkeys passkeys, Journal journal, Settings settings) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.journal = journal;
        this.settings = settings;
    }

    /// What a device is asked for when it makes a passkey: one that knows its member and asks for a finger or a PIN.
    PublicKeyCredentialCreationOptions making(Bytes riddle, Authentication member, HttpServletRequest request) {
        var party = party(request);
        party.setCustomizeCreationOptions(options -> options.challenge(riddle)
                .timeout(Riddles.LIFETIME)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(member));
    }

    /// @throws RuntimeException of many kinds, when anything about it is not as it has to be
    void add(Bytes riddle, RelyingPartyPublicKey made, Authentication member, HttpServletRequest request) {
        party(request)
                .registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(making(riddle, member, request), made));
        journal.enter(TeamAct.PASSKEY_ADDED, UUID.fromString(member.getName()));
    }

    /// What a device is asked for when somebody signs in: any passkey of this house that it has.
    PublicKeyCredentialRequestOptions asking(Bytes riddle) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(riddle)
                .rpId(host())
                .timeout(Riddles.LIFETIME)
                .allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /// Whose passkey has signed, if that member is still here.
    ///
    /// @throws RuntimeException of many kinds, when anything about it is not as it has to be
    Optional<UUID> whoSigned(
            Bytes riddle, PublicKeyCredential<AuthenticatorAssertionResponse> signed, HttpServletRequest request) {
        var owner = party(request).authenticate(new RelyingPartyAuthenticationRequest(asking(riddle), signed));
        return Optional.ofNullable(owner).map(found -> Owners.member(found.getId()));
    }

    /// The host is the one that was set, whatever the request claims; only the port is taken from it.
    private Webauthn4JRelyingPartyOperations party(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        var origin = "%s://%s%s".formatted(request.getScheme(), host(), usual ? "" : ":" + port);
        var party = PublicKeyCredentialRpEntity.builder()
                .id(host())
                .name("Safeconduct")
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(origin));
    }

    private String host() {
        return settings.address().getHost();
    }
}
