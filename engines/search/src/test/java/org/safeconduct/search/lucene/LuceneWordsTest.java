package org.safeconduct.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.search.Search;
import org.safeconduct.search.WordsContract;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.seal.IndexKey;

class LuceneWordsTest extends WordsContract {
    private static final Glossary GLOSSARY = Glossary.bundled();

    @TempDir
    private Path folder;

    @Override
    protected Search open() {
        return LuceneSearch.open(folder, IndexKey.of(new byte[IndexKey.SIZE]), () -> GLOSSARY, 1 << 20);
    }
}
