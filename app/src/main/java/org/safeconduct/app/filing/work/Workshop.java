package org.safeconduct.app.filing.work;

import java.nio.file.Path;
import java.util.UUID;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.manifest.CaseFolders;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.packet.assembly.Assembly;
import org.safeconduct.packet.form.FormLibrary;
import org.springframework.stereotype.Component;

/// Where the engine works: papers and shelf in the clear for as long as a job lasts.
@Component
class Workshop {
    private final CaseFolders folders;
    private final Shelves shelves;
    private final Lawbook lawbook;
    private final FormLibrary forms;

    Workshop(CaseFolders folders, Shelves shelves, Lawbook lawbook, FormLibrary forms) {
        this.folders = folders;
        this.shelves = shelves;
        this.lawbook = lawbook;
        this.forms = forms;
    }

    /// What lies ready for one job.
    ///
    /// @param assembly the engine with that shelf
    record Bench(CaseFolders.Opened papers, Shelves.Opened shelf, Assembly assembly) implements AutoCloseable {
        Path folder() {
            return papers.folder();
        }

        @Override
        public void close() {
            try {
                shelf.close();
            } finally {
                papers.close();
            }
        }
    }

    Bench open(Plan plan) {
        var papers = folders.open(plan);
        return bench(papers, shelves.open(plan.caseId(), plan.id(), papers.documents()));
    }

    /// For a document that is read anew.
    Bench open(UUID caseId, Document document) {
        return bench(folders.open(caseId, document), shelves.renew(caseId, document.id()));
    }

    private Bench bench(CaseFolders.Opened papers, Shelves.Opened shelf) {
        return new Bench(papers, shelf, new Assembly(lawbook.book(), forms).withShelf(shelf.folder()));
    }
}
