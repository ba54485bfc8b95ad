package org.safeconduct.app.team.first;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.Welcome;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.team.Members;
import org.safeconduct.app.team.factor.Passwords;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The invented members of a demonstration, one for each role, all with one password that is made anew at each start
/// and
/// printed. Nobody can know it from elsewhere, so not even a demonstration on an open port lets strangers in.
///
/// They are there before any other room lays out its samples, with ids that never change.
@Component
@Order(Cast.FIRST)
public class Cast implements ApplicationRunner, Welcome {
    /// Rooms that lay out samples come after this in the order of what is run at the start.
    public static final int FIRST = 10;

    /// Short words that nobody misreads.
    private static final List<String> WORDS = List.of(
            "amber", "basil", "cedar", "delta", "ember", "fern", "grove", "heron", "indigo", "juniper", "kelp",
            "lantern", "maple", "nectar", "olive", "pebble", "quartz", "raven", "saddle", "tulip", "umber", "violet",
            "willow", "yarrow", "zephyr", "acorn", "birch", "coral", "dune", "falcon", "glacier", "harbor");

    private static final int WORDS_TAKEN = 4;

    private final String password;
    private final Members members;
    private final Passwords passwords;
    private final Settings settings;

    Cast(Members members, Passwords passwords, Settings settings) {
        this.members = members;
        this.passwords = passwords;
        this.settings = settings;
        this.password = chance();
    }

    private static String chance() {
        var chance = new SecureRandom();
        return Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
                .limit(WORDS_TAKEN)
                .collect(Collectors.joining("-"));
    }

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            var hashed = passwords.hashed(password);
            for (var player : Player.values()) {
                engage(player, hashed);
            }
        }
    }

    private void engage(Player player, Passwords.Hashed hashed) {
        Actor.as(player.id(), () -> {
            if (members.findMember(player.id()).isEmpty()) {
                members.add(player.id(), player.login(), player.title, Set.of(player.role));
            }
            passwords.change(player.id(), hashed);
            return player;
        });
    }

    @Override
    public List<String> lines() {
        if (!settings.demo()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(
                                "This is a demonstration: every case in it is invented, and no true one belongs here.",
                                "Sign in as one of these, all with the password  " + password),
                        Stream.of(Player.values())
                                .map(player -> "  %-10s %s, %s".formatted(player.login(), player.title, player.work)))
                .toList();
    }

    /// What each of them has, of this start.
    public String password() {
        return password;
    }

    /// Who is who.
    public enum Player {
        NORA("Nora Whitfield", Role.ATTORNEY, "attorney"),
        DANIEL("Daniel Osei", Role.PARALEGAL, "paralegal"),
        IRINA("Irina Feldman", Role.INTERPRETER, "interpreter"),
        LUCIA("Lucía Marrero", Role.SOCIAL_WORKER, "social worker"),
        THOMAS("Thomas Baird", Role.ACCREDITED_REPRESENTATIVE, "accredited representative"),
        MEI("Mei Tanaka", Role.VOLUNTEER, "volunteer"),
        RAFAEL("Rafael Quint", Role.OUTSIDE_COUNSEL, "outside counsel"),
        ADA("Ada Lindqvist", Role.ADMINISTRATOR, "administrator, who sees no case by that");

        private final String title;
        private final Role role;
        private final String work;

        Player(String title, Role role, String work) {
            this.title = title;
            this.role = role;
            this.work = work;
        }

        public String login() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /// The same in every demonstration.
        public UUID id() {
            return UUID.nameUUIDFromBytes(("safeconduct cast " + login()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
