package org.safeconduct.app.team.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.team.signin.SignIns;
import org.safeconduct.app.team.signin.Threshold;
import org.safeconduct.app.team.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in by passkey alone: the device has asked for a finger or a PIN, so it is two proofs in one. Called by
/// `passkey.js`.
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeyDoor {
    private final Ceremony ceremony;
    private final Riddle riddle;
    private final Notation notation;
    private final SignIns signIns;
    private final Threshold threshold;

    PasskeyDoor(Ceremony ceremony, Riddle riddle, Notation notation, SignIns signIns, Threshold threshold) {
        this.ceremony = ceremony;
        this.riddle = riddle;
        this.notation = notation;
        this.signIns = signIns;
        this.threshold = threshold;
    }

    @PostMapping("/options")
    @Admits(Duty.ANYONE)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return notation.json(ceremony.asking(riddle.pose(request, response)));
    }

    @PostMapping
    @Admits(Duty.ANYONE)
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String signed,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = whoSigned(signed, request, response);
        if (member.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var token = Actor.as(member.get(), () -> signIns.open(member.get(), Visitor.of(request)));
        threshold.admit(token, request, response);
        return ResponseEntity.ok(Map.of("to", Threshold.destination(to)));
    }

    /// A forged or broken one fails in many ways, and which is nobody's business.
    private Optional<UUID> whoSigned(String signed, HttpServletRequest request, HttpServletResponse response) {
        try {
            return riddle.take(request, response)
                    .flatMap(posed -> ceremony.whoSigned(posed, notation.signed(signed), request));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
