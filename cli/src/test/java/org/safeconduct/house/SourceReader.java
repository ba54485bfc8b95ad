package org.safeconduct.house;

import static java.util.stream.Collectors.toSet;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/// Collects what the budgets speak of from one file.
final class SourceReader extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<Source.Type> types = new ArrayList<>();
    private final List<Source.Method> methods = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();

    SourceReader(DocTrees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    Source read(String module, boolean test) throws IOException {
        scan(unit, null);
        int lines = (int)
                unit.getSourceFile().getCharContent(true).toString().lines().count();
        return new Source(Path.of(unit.getSourceFile().toUri()), module, test, lines, types, methods, literals);
    }

    @Override
    public Void visitPackage(PackageTree found, Void nothing) {
        if (unit.getSourceFile().getName().endsWith("package-info.java")) {
            types.add(new Source.Type("package-info", false, false, words()));
        }
        return super.visitPackage(found, nothing);
    }

    @Override
    public Void visitClass(ClassTree found, Void nothing) {
        if (!found.getSimpleName().isEmpty()) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf() == unit;
            boolean open = found.getModifiers().getFlags().contains(Modifier.PUBLIC);
            types.add(new Source.Type(found.getSimpleName().toString(), topLevel, open, words()));
        }
        return super.visitClass(found, nothing);
    }

    @Override
    public Void visitMethod(MethodTree found, Void nothing) {
        int first = line(trees.getSourcePositions().getStartPosition(unit, found));
        int last = line(trees.getSourcePositions().getEndPosition(unit, found));
        Set<String> marks = found.getModifiers().getAnnotations().stream()
                .map(mark -> mark.getAnnotationType().toString())
                .collect(toSet());
        methods.add(new Source.Method(
                found.getName().toString(),
                first,
                last - first + 1,
                found.getParameters().size(),
                marks,
                words()));
        return super.visitMethod(found, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree found, Void nothing) {
        if (found.getKind() == Tree.Kind.STRING_LITERAL) {
            literals.add((String) found.getValue());
        }
        return super.visitLiteral(found, nothing);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private String words() {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        return comment == null ? "" : comment.toString().strip();
    }
}
