package org.safeconduct.app.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.finder.glossary.HouseGlossary;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.strongroom.Sealer;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Question;
import org.safeconduct.search.Search;
import org.safeconduct.search.SearchException;
import org.safeconduct.search.lucene.LuceneSearch;
import org.safeconduct.search.seal.IndexKey;
import org.springframework.stereotype.Component;

/// The sealed index in the data folder, opened by whoever needs it first.
///
/// It is no part of a backup. One that cannot be opened is thrown away; its mark then says that it has to be filled.
@Component
class Index implements AutoCloseable {
    private final Path folder;
    private final Path key;
    private final Sealer sealer;
    private final HouseGlossary glossary;
    private @Nullable Search open;

    Index(Settings settings, Sealer sealer, HouseGlossary glossary) {
        this.folder = settings.data().resolve("finder").resolve("index");
        this.key = settings.data().resolve("finder").resolve("key.age");
        this.sealer = sealer;
        this.glossary = glossary;
    }

    /// Empty when the index was damaged and is thrown away; then it is being filled again.
    Optional<Answer> ask(Question question) {
        try {
            return Optional.of(search().search(question));
        } catch (SearchException e) {
            discardIfDamaged(e);
            return Optional.empty();
        }
    }

    long mark() {
        return search().mark();
    }

    void write(Search.Changes changes) {
        try {
            search().index(changes);
        } catch (SearchException e) {
            discardIfDamaged(e);
            throw e;
        }
    }

    private synchronized Search search() {
        var present = open;
        if (present == null) {
            present = opened();
            open = present;
        }
        return present;
    }

    private Search opened() {
        try {
            return opened(secret());
        } catch (SearchException e) {
            discardIfDamaged(e);
            return opened(secret());
        }
    }

    private Search opened(byte[] secret) {
        try {
            return LuceneSearch.open(folder, IndexKey.of(secret), glossary::present, LuceneSearch.USUAL_CACHE);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /// Sealed for the organisation. Where it is lost or another's, so is the index.
    private byte[] secret() {
        try {
            if (Files.exists(key)) {
                return sealer.open(Files.readAllBytes(key));
            }
            var made = new byte[IndexKey.SIZE];
            new SecureRandom().nextBytes(made);
            Files.createDirectories(folder);
            sealer.write(key, sealer.seal(made));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A full disk is no reason to throw anything away.
    private synchronized void discardIfDamaged(SearchException why) {
        if (why.damagedFile().isEmpty()) {
            throw why;
        }
        close();
        LuceneSearch.discard(folder);
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
