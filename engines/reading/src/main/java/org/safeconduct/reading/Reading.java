package org.safeconduct.reading;

import java.util.List;

/// What became of one file that was to be read.
public sealed interface Reading {
    /// The file was read. Pages may still want a person's look.
    ///
    /// @param pages none for sound and film
    /// @param contradictions where facts do not agree with the dates that the caller gave
    record Read(FileKind kind, List<Page> pages, List<Fact> facts, List<Contradiction> contradictions)
            implements Reading {
        public Read {
            pages = List.copyOf(pages);
            facts = List.copyOf(facts);
            contradictions = List.copyOf(contradictions);
        }

        /// The pages that are worth a person's look, each with its concerns.
        public List<Page> doubtfulPages() {
            return pages.stream().filter(page -> !page.concerns().isEmpty()).toList();
        }
    }

    /// Nothing could be read.
    ///
    /// @param words one sentence for a lawyer, naming the file and what to do
    record Unreadable(Reason reason, String words) implements Reading {}

    /// Why there is nothing.
    enum Reason {
        /// It has no content: no bytes, or no pages.
        EMPTY,
        /// It wants a password or somebody's certificate.
        LOCKED,
        /// Its bytes make no sense.
        DAMAGED,
        /// It is larger than any honest paper.
        TOO_LARGE,
        /// It is a file of another kind; whoever asked makes a rendition (a PDF that shows it) and has that read.
        WANTS_RENDITION,
        /// It brought the process that read it to a halt, by time or by memory.
        STOPPED_ITS_READER,
        /// A program that would have read it is not installed.
        TOOL_MISSING
    }
}
