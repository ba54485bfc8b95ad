package org.safeconduct.app.team.passkey;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How browsers write what belongs to passkeys (WebAuthn level 3, section 5.1.8 and after).
@Component
class Notation {
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    ResponseEntity<String> json(Object options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(options));
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> signed(String words) {
        return json.readValue(words, new TypeReference<>() {});
    }

    /// With the label that the member gave it.
    RelyingPartyPublicKey made(String words) {
        return json.readValue(words, RelyingPartyPublicKey.class);
    }
}
