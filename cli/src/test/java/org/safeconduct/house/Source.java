package org.safeconduct.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// One Java file, read by the compiler's own parser.
///
/// @param module the room it lies in, as [House#MODULES] names it
/// @param types every class, record, enum and interface in it, nested ones too
/// @param literals every string in it, without quotes
record Source(
        Path file,
        String module,
        boolean test,
        int lines,
        List<Type> types,
        List<Method> methods,
        List<String> literals) {
    /// @param words the doc comment above it, or the empty string
    record Type(String name, boolean isTopLevel, boolean isPublic, String words) {}

    /// @param lines from the first annotation to the closing brace
    /// @param marks the annotations on it, by simple name
    record Method(String name, int line, int lines, int parameters, Set<String> marks, String words) {
        boolean isTest() {
            return marks.stream().anyMatch(mark -> mark.endsWith("Test"));
        }

        boolean isPromisedElsewhere() {
            return marks.contains("Override");
        }
    }

    boolean isEngine() {
        return module.startsWith("engines/");
    }

    boolean isNamed(String name) {
        return file.getFileName().toString().equals(name);
    }

    long topLevelTypes() {
        return types.stream().filter(Type::isTopLevel).count();
    }

    String folder() {
        return House.ROOT.relativize(file.getParent()).toString();
    }

    String at() {
        return House.ROOT.relativize(file).toString();
    }
}
