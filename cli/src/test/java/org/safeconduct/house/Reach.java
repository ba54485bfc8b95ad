package org.safeconduct.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.packet.Exempt;

/// Ways in which code reaches out of itself: to the network, to the clock, to chance, to the end of the program.
final class Reach {
    /// What a server listens with is not among them: with that alone nothing can be sent.
    private static final Set<String> CONNECTIONS = Set.of(
            "java.net.DatagramSocket",
            "java.net.HttpURLConnection",
            "java.net.MulticastSocket",
            "java.net.Socket",
            "java.net.URLConnection",
            "java.nio.channels.AsynchronousSocketChannel",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.SocketChannel");

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.Math.random()",
            "java.lang.System.currentTimeMillis()",
            "java.security.SecureRandom.<init>()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()",
            "java.util.concurrent.ThreadLocalRandom.current()");

    static final DescribedPredicate<JavaClass> NETWORK = describe(
            "reach the network",
            found -> CONNECTIONS.contains(found.getName())
                    || found.getPackageName()
                            .matches(
                                    "(java\\.net\\.http|javax\\.net|javax\\.naming|java\\.rmi|software\\.amazon)(\\..*)?"));

    static final DescribedPredicate<JavaMethodCall> FETCHES_AN_ADDRESS = describe(
            "fetches an address",
            call -> call.getTargetOwner().getName().equals("java.net.URL")
                    && Set.of("openConnection", "openStream", "getContent").contains(call.getName()));

    static final DescribedPredicate<JavaCall<?>> ASKS_CLOCK_OR_CHANCE = describe(
            "asks the clock or throws dice",
            call -> CLOCKS_AND_DICE.contains(call.getTarget().getFullName()) || asksTheTime(call.getTarget()));

    static final DescribedPredicate<JavaCall<?>> ASKS_CLOCK = describe(
            "asks the clock",
            call -> call.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()")
                    || call.getTarget().getFullName().equals("java.util.Date.<init>()")
                    || asksTheTime(call.getTarget()));

    static final DescribedPredicate<JavaCall<?>> ENDS_THE_PROGRAM = describe(
            "ends the program",
            call -> Set.of("java.lang.System.exit(int)", "java.lang.Runtime.exit(int)", "java.lang.Runtime.halt(int)")
                    .contains(call.getTarget().getFullName()));

    static final DescribedPredicate<JavaFieldAccess> STANDARD_STREAM = describe(
                    "standard output or error",
                    (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getName()))
            .forSubtype();

    private Reach() {}

    static DescribedPredicate<JavaClass> boundBy(String rule) {
        return describe(
                "are not exempt",
                found -> exemption(found, "from")
                        .filter(rules -> Arrays.asList((Object[]) rules).contains(rule))
                        .isEmpty());
    }

    static Optional<String> reason(JavaClass found) {
        return exemption(found, "because").map(String.class::cast);
    }

    private static Optional<Object> exemption(JavaClass found, String part) {
        return found.tryGetAnnotationOfType(Exempt.class.getName()).flatMap(exempt -> exempt.get(part));
    }

    /// Whether the web framework calls it, by the names of its annotations: the framework itself is not here.
    static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getName())
                .anyMatch(name -> name.matches("org\\.springframework\\.web\\.bind\\.annotation\\.\\w*Mapping"));
    }

    private static boolean asksTheTime(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && (target.getName().equals("now") || target.getName().startsWith("system"));
    }
}
