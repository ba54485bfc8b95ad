package org.safeconduct.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A checkout with the true launcher, hardly any sources, and a Maven that only pretends to build.
record Checkout(Path root, Path home) {
    /// Copies a jar made beforehand to where Maven would leave it, and notes each time that it was asked to.
    private static final String MAVEN = """
            #!/bin/bash
            if [ "$1" = --version ]; then echo "Apache Maven 3.9.9"; exit; fi
            echo built >>"$HOME/builds"
            while [ "$1" != -f ]; do shift; done
            folder=$(dirname "$2")
            [ ! -e "$folder/law/faulty.yaml" ] || exit 1
            mkdir -p "$folder/cli/target/lib" "$folder/app/target/lib"
            cp "$HOME/safeconduct.jar" "$folder/cli/target/"
            cp "$HOME/safeconduct.jar" "$folder/app/target/safeconduct-app.jar"
            """;

    record Answer(int exit, String said, String complained) {}

    static Checkout in(Path root) throws IOException {
        var home = Files.createDirectories(root.resolveSibling("home"));
        var checkout = new Checkout(Files.createDirectories(root), home);
        Files.copy(House.ROOT.resolve("safeconduct"), root.resolve("safeconduct"));
        root.resolve("safeconduct").toFile().setExecutable(true);
        for (String file : List.of(
                "pom.xml",
                ".mvn/jvm.config",
                "law/pom.xml",
                "engines/pom.xml",
                "stores/s3/pom.xml",
                "app/pom.xml",
                "cli/pom.xml",
                "bench/pom.xml",
                "samples/pom.xml")) {
            checkout.write(file, "");
        }
        Path maven = Files.createDirectories(home.resolve("bin")).resolve("mvn");
        Files.writeString(maven, MAVEN);
        maven.toFile().setExecutable(true);
        writeJar(home.resolve("safeconduct.jar"));
        return checkout;
    }

    void write(String file, String words) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), words);
    }

    int builds() throws IOException {
        Path builds = home.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    Answer start(Path launcher, String... words) throws IOException, InterruptedException {
        return answer(begin(launcher, words));
    }

    /// With a locale that knows no Cyrillic, a JAVA_HOME that is not there, and nobody at a terminal.
    Process begin(Path launcher, String... words) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().retainAll(List.of("TMPDIR"));
        builder.environment().put("PATH", home.resolve("bin") + ":/usr/bin:/bin");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LANG", "C");
        builder.environment().put("JAVA_HOME", "/nowhere/jdk");
        builder.environment().put("SAFECONDUCT_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SAFECONDUCT_INSTALL", "never");
        return builder.redirectError(home.resolve("complaints").toFile()).start();
    }

    Answer answer(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said.strip(), Files.readString(home.resolve("complaints")));
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar, StandardOpenOption.CREATE), manifest);
                var in = Echo.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            Objects.requireNonNull(in).transferTo(out);
        }
    }
}
