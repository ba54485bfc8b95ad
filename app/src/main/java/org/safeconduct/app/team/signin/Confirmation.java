package org.safeconduct.app.team.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks a member who is signed in for the password once more, before something that a stranger at an unlocked computer
/// must not do. Whoever guesses has to wait here too.
@Component
public class Confirmation {
    private final Entrance entrance;

    Confirmation(Entrance entrance) {
        this.entrance = entrance;
    }

    /// The key of the text that says why not, if it is not.
    public Optional<String> findFault(UUID member, String password, Visitor visitor) {
        return switch (entrance.confirm(member, password, visitor)) {
            case Answer.Confirmed _ -> Optional.empty();
            case Answer.Wait _ -> Optional.of("team.confirm.wait");
            default -> Optional.of("team.confirm.wrong");
        };
    }
}
