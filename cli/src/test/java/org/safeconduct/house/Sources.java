package org.safeconduct.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Java files of the house, and what can be asked of them.
record Sources(List<Source> all) {
    static final Sources HOUSE = new Sources(House.MODULES.stream()
            .flatMap(module -> Stream.concat(read(module, "main"), read(module, "test")))
            .toList());

    static final Sources MAIN = HOUSE.only(source -> !source.test());

    static final Sources ENGINES = MAIN.only(Source::isEngine);

    Sources only(Predicate<Source> wanted) {
        return new Sources(all.stream().filter(wanted).toList());
    }

    /// Where they are, for a message.
    Stream<String> files(Predicate<Source> wanted) {
        return all.stream().filter(wanted).map(Source::at);
    }

    Stream<Source.Type> types() {
        return all.stream().flatMap(source -> source.types().stream());
    }

    Stream<String> types(Predicate<Source.Type> wanted) {
        return all.stream()
                .flatMap(source -> source.types().stream().filter(wanted).map(type -> source.at() + " " + type.name()));
    }

    Stream<Source.Method> methods() {
        return all.stream().flatMap(source -> source.methods().stream());
    }

    Stream<String> methods(Predicate<Source.Method> wanted) {
        return all.stream()
                .flatMap(source -> source.methods().stream()
                        .filter(wanted)
                        .map(method -> source.at() + ":" + method.line() + " " + method.name()));
    }

    private static Stream<Source> read(String module, String side) {
        List<Path> files = House.java(module, side);
        if (files.isEmpty()) {
            return Stream.of();
        }
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
            var found = new ArrayList<Source>();
            for (CompilationUnitTree unit : task.parse()) {
                found.add(new SourceReader(DocTrees.instance(task), unit).read(module, side.equals("test")));
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
